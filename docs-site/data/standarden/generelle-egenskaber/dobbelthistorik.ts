import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const dobbelthistorik: Afsnit = {
  kode: 'DOB',
  anker: 'dobbelthistorik',
  titel: tekster('Dobbelthistorik', 'Double history'),
  forklaring: [
    tekster(
      'De to tider er uafhængige. Hvad der gælder på en dag, afhænger af, hvornår man spørger; hvad der var kendt på en dag, kan ikke ændres bagefter. En rettelse tilbage i tiden er en ny registrering med en virkning, der ligger før den.',
      'The two times are independent. What holds on a day depends on when one asks; what was known on a day cannot be changed afterwards. A correction back in time is a new registrering with a virkning that lies before it.',
    ),
  ],
  krav: [
    {
      id: 'GEN-DOB-001',
      tekst: tekster(
        'En tjeneste SKAL kunne svare på enhver kombination af virkningstid og registreringstid.',
        'A service MUST be able to answer for any combination of time of virkning and time of registration.',
      ),
      kilde: kilde(
        'S',
        tekster(
          'filtrene VirkningFra, VirkningTil, RegistreringFra og RegistreringTil i Læs og List',
          'the filters VirkningFra, VirkningTil, RegistreringFra and RegistreringTil of Læs and List',
        ),
      ),
    },
    {
      id: 'GEN-DOB-002',
      tekst: tekster(
        'En Ret SKAL videreføre de egenskaber, tilstande og relationer med højst ét mål, hvis virkning den ikke dækker.',
        'A Ret MUST carry forward the attributes, states and relations to at most one target whose virkning it does not cover.',
      ),
      kilde: kilde('L', tekster('doc/user: opdatering', 'doc/user: updating')),
      antaget: true,
    },
    {
      id: 'GEN-DOB-003',
      tekst: tekster(
        'En egenskab, tilstand eller relation, som en Ret ikke nævner, SKAL blive stående.',
        'An attribute, state or relation that a Ret does not mention MUST stand as it was.',
      ),
      kilde: kilde('L', tekster('doc/user: opdatering', 'doc/user: updating')),
      antaget: true,
    },
    {
      id: 'GEN-DOB-004',
      tekst: tekster('En Ret, som intet ændrer, BØR afvises.', 'A Ret that changes nothing SHOULD be refused.'),
      kilde: kilde('L', 'MO400, as_update'),
      antaget: true,
    },
    {
      id: 'GEN-DOB-005',
      tekst: tekster(
        'En læsning uden tider SKAL svare med det, der er kendt nu og gælder nu.',
        'A read without times MUST answer with what is known now and holds now.',
      ),
      kilde: kilde(
        'L',
        tekster('doc/user: virkningstid og registreringstid', 'doc/user: virkningstid and registreringstid'),
      ),
      antaget: true,
    },
  ],
};
