import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const relationer: Afsnit = {
  kode: 'REL',
  anker: 'relationer',
  titel: tekster('Sager og andre dokumenter', 'Cases and other documents'),
  forklaring: [
    tekster(
      'Et dokument kan høre til flere sager. KOMBIT’s indeks fører kun forbindelsen fra sagens journal; standarden har den også fra dokumentet.',
      'A document may belong to several cases. KOMBIT’s index keeps the link from the journal of the case alone; the standard has it from the document too.',
    ),
  ],
  krav: [
    {
      id: 'DOK-REL-001',
      tekst: tekster(
        'Et dokument, der hører til en sag, SKAL stå i sagens journal.',
        'A document that belongs to a case MUST stand in the journal of the case.',
      ),
      kilde: kilde('K', tekster('SDI: forbindelsen ligger i Journalpost', 'SDI: the link lies in Journalpost')),
      antaget: true,
      elementer: ['dokument/relationer/tilknyttedesager', 'sag/relationer/journalpost'],
    },
    {
      id: 'DOK-REL-002',
      tekst: tekster('Dokumentet KAN også selv pege på sagen.', 'The document MAY also point at the case itself.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: TilknyttedeSager'),
      elementer: ['dokument/relationer/tilknyttedesager'],
    },
    {
      id: 'DOK-REL-003',
      tekst: tekster(
        'Et svar på et dokument BØR stå blandt dets besvarelser, og et bilag blandt dets bilag.',
        'An answer to a document SHOULD stand among its answers, and an enclosure among its enclosures.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: Besvarelser, Bilag'),
      elementer: ['dokument/relationer/besvarelser', 'dokument/relationer/bilag'],
    },
    {
      id: 'DOK-REL-004',
      tekst: tekster('Et dokument BØR have en primær klasse.', 'A document SHOULD have a primary class.'),
      kilde: kilde(
        'K',
        tekster('SDI, anvisning Dokument: Primær klasse (1)', 'SDI, guidance on Dokument: Primær klasse (1)'),
      ),
      elementer: ['dokument/relationer/primaerklasse'],
    },
  ],
};
