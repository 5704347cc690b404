import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const egenskaber: Afsnit = {
  kode: 'EGE',
  anker: 'egenskaber',
  titel: tekster('Egenskaber', 'Attributes'),
  forklaring: [
    tekster(
      'Et dokument er oplysningerne om det, der er skrevet, uanset i hvor mange udgaver og filer det findes.',
      'A document is what is known of what was written, in however many renditions and files it exists.',
    ),
  ],
  krav: [
    {
      id: 'DOK-EGE-001',
      tekst: tekster('Et dokument SKAL have en titel.', 'A document MUST have a title.'),
      kilde: kilde(
        'S',
        tekster('SagDokObjekt.xsd: TitelTekst; krævet hos LoRA', 'SagDokObjekt.xsd: TitelTekst; required by LoRA'),
      ),
      antaget: true,
      elementer: ['dokument/attributter/egenskaber/titel'],
    },
    {
      id: 'DOK-EGE-002',
      tekst: tekster(
        'Brevdatoen SKAL være den dato, dokumentet selv bærer, og er hverken virkning eller registreringstid.',
        'The date of letter MUST be the date that the document itself bears, and is neither virkning nor time of registration.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: BrevDato'),
      antaget: true,
      elementer: ['dokument/attributter/egenskaber/brevdato'],
    },
    {
      id: 'DOK-EGE-003',
      tekst: tekster(
        'Et dokument KAN have et versionsnummer i to led.',
        'A document MAY have a version number of two parts.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: VersionIdentifikator, UnderversionIdentifikator'),
      elementer: ['dokument/attributter/egenskaber/major', 'dokument/attributter/egenskaber/minor'],
    },
    {
      id: 'DOK-EGE-004',
      tekst: tekster(
        'En ny version af det samme dokument SKAL registreres på dokumentet selv; et nyt dokument, der afløser det, angives som ny revision.',
        'A new version of the same document MUST be registered on the document itself; a new document that replaces it is given as new revision.',
      ),
      kilde: kilde(
        'I',
        tekster('VersionIdentifikator og relationen NyRevision', 'VersionIdentifikator and the relation NyRevision'),
      ),
      antaget: true,
      elementer: ['dokument/attributter/egenskaber/major', 'dokument/relationer/nyrevision'],
    },
    {
      id: 'DOK-EGE-005',
      tekst: tekster(
        'En modtager SKAL tage imod enhver tekst som dokumenttype.',
        'A receiver MUST accept any text as document type.',
      ),
      kilde: kilde(
        'L',
        tekster(
          'oio_rest/db/db_structure.py: dokumenttype er fri tekst',
          'oio_rest/db/db_structure.py: dokumenttype is free text',
        ),
      ),
      antaget: true,
      elementer: ['dokument/attributter/egenskaber/dokumenttype'],
    },
    {
      id: 'DOK-EGE-006',
      tekst: tekster(
        'Dokumenttypen BØR være en af KOMBIT’s værdier, dog ikke Brev alene.',
        'The document type SHOULD be one of KOMBIT’s values, but not Brev alone.',
      ),
      kilde: kilde('K', tekster('SDI, anvisning Dokument: Type', 'SDI, guidance on Dokument: Type')),
      elementer: ['dokument/attributter/egenskaber/dokumenttype'],
    },
    {
      id: 'DOK-EGE-007',
      tekst: tekster(
        'Kassationskoden KAN udelades, når den følger af sagens.',
        'The disposal code MAY be left out where it follows from that of the case.',
      ),
      kilde: kilde('K', tekster('SDI, anvisning Dokument', 'SDI, guidance on Dokument')),
      antaget: true,
      elementer: ['dokument/attributter/egenskaber/kassationskode'],
    },
  ],
};
