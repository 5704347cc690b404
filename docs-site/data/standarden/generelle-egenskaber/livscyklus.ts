import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const livscyklus: Afsnit = {
  kode: 'LIV',
  anker: 'livscyklus',
  titel: tekster('Livscyklus', 'Life cycle'),
  forklaring: [
    tekster(
      'Livscykluskoden siger, hvad en registrering gjorde ved objektet som helhed. Figuren viser de overgange, registrene tillader; den stiplede ramme samler koder, der kan følges af de samme koder.',
      'The life cycle code says what a registrering did to the object as a whole. The figure shows the transitions that the registers allow; the broken frame holds codes that may be followed by the same codes.',
    ),
    tekster(
      'Overgangene er LoRA’s. Ingen tekst fra standarden, der har kunnet læses, har en tabel over dem.',
      'The transitions are LoRA’s. No text of the standard that could be read has a table of them.',
    ),
  ],
  figur: 'livscyklus',
  krav: [
    {
      id: 'GEN-LIV-001',
      tekst: tekster(
        'Livscykluskoden SKAL være en af Opstaaet, Importeret, Rettet, Passiveret og Slettet.',
        'The life cycle code MUST be one of Opstaaet, Importeret, Rettet, Passiveret and Slettet.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: LivscyklusKodeType'),
      elementer: ['registrering/livscykluskode'],
    },
    {
      id: 'GEN-LIV-002',
      tekst: tekster(
        'Et objekts første registrering SKAL have koden Opstaaet eller Importeret.',
        'The first registrering of an object MUST have the code Opstaaet or Importeret.',
      ),
      kilde: kilde('L', '_as_valid_registrering_livscyklus_transition.sql'),
      antaget: true,
      elementer: ['registrering/livscykluskode'],
    },
    {
      id: 'GEN-LIV-003',
      tekst: tekster(
        'En tjeneste SKAL afvise en ændring, hvis kode ikke er en lovlig følge af objektets nuværende.',
        'A service MUST refuse a change whose code is no legal successor of the object’s present one.',
      ),
      kilde: kilde('L', '_as_valid_registrering_livscyklus_transition.sql'),
      antaget: true,
      elementer: ['registrering/livscykluskode'],
    },
    {
      id: 'GEN-LIV-004',
      tekst: tekster(
        'Et passiveret eller slettet objekt SKAL genoptages ved Importer, og ikke ved Ret.',
        'A passive or deleted object MUST be taken up again by Importer, and not by Ret.',
      ),
      kilde: kilde('L', '_as_valid_registrering_livscyklus_transition.sql'),
      antaget: true,
      elementer: ['registrering/livscykluskode'],
    },
    {
      id: 'GEN-LIV-005',
      tekst: tekster(
        'Slet SKAL være en registrering, og ikke en fjernelse af det, der var gemt.',
        'Slet MUST be a registrering, and not a removal of what was stored.',
      ),
      kilde: kilde(
        'S',
        tekster('operationen Slet; livscykluskoden Slettet', 'the operation Slet; the life cycle code Slettet'),
      ),
      elementer: ['registrering/livscykluskode'],
    },
    {
      id: 'GEN-LIV-006',
      tekst: tekster(
        'En søgning BØR udelade passiverede og slettede objekter, når der ikke spørges efter dem.',
        'A search SHOULD leave out passive and deleted objects where they are not asked for.',
      ),
      kilde: kilde('L', tekster('doc/user/api: søgning', 'doc/user/api: searching')),
    },
    {
      id: 'GEN-LIV-007',
      tekst: tekster(
        'En profil KAN indskrænke, hvilke livscykluskoder der bruges.',
        'A profile MAY restrict which life cycle codes are used.',
      ),
      kilde: kilde(
        'K',
        tekster('STS v6 har ikke Rettet; SDI bruger kun Importeret', 'STS v6 has no Rettet; SDI uses Importeret alone'),
      ),
      elementer: ['registrering/livscykluskode'],
    },
  ],
};
