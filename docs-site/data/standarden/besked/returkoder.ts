import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const returkoder: Afsnit = {
  kode: 'RET',
  anker: 'returkoder',
  titel: tekster('Returkoder', 'Return codes'),
  forklaring: [
    tekster(
      'sagdok læser koderne sådan: 20 er modtaget. Ved 43, 50 og 53 kan modtageren ikke nu, og der prøves igen i op til 14 dage. Ved alle andre er beskeden afvist og lægges efter få forsøg i fejlkøen. Svarer modtageren uden StandardRetur, regnes HTTP 400, 409, 413, 415 og 422 for beskedens fejl og andre fejlkoder for modtagerens.',
      'sagdok reads the codes so: 20 is received. With 43, 50 and 53 the receiver cannot now, and it is tried again for up to 14 days. With all others the message is refused, and put in the error queue after a few attempts. Where the receiver answers without StandardRetur, HTTP 400, 409, 413, 415 and 422 count as faults of the message, and other error codes as the receiver’s.',
    ),
  ],
  krav: [
    {
      id: 'BES-RET-001',
      tekst: tekster(
        'StatusKode SKAL være 20, når beskeden er modtaget.',
        'StatusKode MUST be 20 when the message was received.',
      ),
      kilde: kilde('K', 'BeskedfordelerOperationer: StandardRetur'),
    },
    {
      id: 'BES-RET-002',
      tekst: tekster(
        'En besked, der ikke kan læses eller ikke er gyldig, SKAL besvares med 40.',
        'A message that cannot be read or is not valid MUST be answered by 40.',
      ),
      kilde: kilde(
        'K',
        tekster('StatusKode 40; 41 bruges om flere ting', 'StatusKode 40; 41 is used of several things'),
      ),
      antaget: true,
    },
    {
      id: 'BES-RET-003',
      tekst: tekster(
        'En modtager, der ikke kan nu, BØR svare 53, så der prøves igen.',
        'A receiver that cannot at present SHOULD answer 53, so that it is tried again.',
      ),
      kilde: kilde('K', 'StatusKode 53'),
    },
    {
      id: 'BES-RET-004',
      tekst: tekster(
        'Et svar, der ikke er 20, BØR have en FejlbeskedTekst.',
        'An answer that is not 20 SHOULD have a FejlbeskedTekst.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: StandardReturType'),
    },
  ],
};
