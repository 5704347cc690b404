import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const returkoder: Afsnit = {
  kode: 'RET',
  anker: 'returkoder',
  titel: tekster('Returkoder', 'Return codes'),
  forklaring: [],
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
