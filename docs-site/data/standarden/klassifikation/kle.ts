import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const kle: Afsnit = {
  kode: 'KLE',
  anker: 'kle',
  titel: tekster('KLE', 'KLE'),
  forklaring: [
    tekster(
      'KLE tilhører KL og må ikke følge med; den hentes af den, der har ret til den. Sådan bliver den til objekter her.',
      'KLE belongs to KL and may not be shipped; it is fetched by those who have a right to it. This is how it becomes objects here.',
    ),
  ],
  krav: [
    {
      id: 'KLA-KLE-001',
      tekst: tekster(
        'Emneplanen og handlingsfacetterne BØR være hver sin facet i én klassifikation.',
        'The subject plan and the action facets SHOULD each be a facet of one classification.',
      ),
      kilde: kilde(
        'I',
        tekster('KLE’s opbygning sammenholdt med typerne', 'The structure of KLE compared with the types'),
      ),
      antaget: true,
      elementer: ['facet'],
    },
    {
      id: 'KLA-KLE-002',
      tekst: tekster(
        'Hovedgruppe, gruppe og emne BØR være klasser, hvor hver peger på den over sig.',
        'Main group, group and subject SHOULD be classes, each pointing at the one above.',
      ),
      kilde: kilde('I', tekster('KLE-Emneplan, niveauer', 'KLE-Emneplan, levels')),
      antaget: true,
      elementer: ['klasse/relationer/overordnetklasse'],
    },
    {
      id: 'KLA-KLE-003',
      tekst: tekster(
        'Et emne, der er flyttet eller afløst, BØR ende sin virkning som publiceret den dag, og det nye pege på det som erstattet.',
        'A subject that is moved or replaced SHOULD end its virkning as published that day, and the new one point at it as replaced.',
      ),
      kilde: kilde('I', 'KLE: Historisk, AfloestAf'),
      antaget: true,
      elementer: ['klasse/tilstande/publiceret', 'klasse/relationer/erstatter'],
    },
    {
      id: 'KLA-KLE-004',
      tekst: tekster(
        'Et system BØR bruge de uuid’er, KLE selv giver.',
        'A system SHOULD use the uuids that KLE itself gives.',
      ),
      kilde: kilde('I', tekster('KLE REST fra 1.2 har UUID', 'KLE REST has UUIDs from 1.2 on')),
      antaget: true,
      elementer: ['klasse'],
    },
  ],
};
