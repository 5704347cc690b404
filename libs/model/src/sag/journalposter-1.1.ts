import { kilde, tekster } from '../element.js';
import { offentlighedundtaget } from '../generelle-egenskaber/offentlighedundtaget.js';
import type { Relation } from '../objekttype.js';

/** The entries in the journal of a case as of Sag 1.1: documents only, with a code for how they belong. */
export const journalposter = {
  kardinalitet: '0..n',
  maal: ['dokument'],
  maalValgfrit: true,
  titel: tekster('Journalposter', 'Journal entries'),
  definition: tekster(
    'Posterne i sagens journal. Notater uden dokument kom med 1.2.',
    'The entries in the journal of the case. Notes without a document came with 1.2.',
  ),
  kilde: kilde(
    'S',
    tekster(
      'SagDokObjekt.xsd: JournalPoster; feltnavnene er afledt af elementnavnene',
      'SagDokObjekt.xsd: JournalPoster; the names of the fields are made from those of the elements',
    ),
  ),
  siden: '1.1',
  xml: 'JournalPoster',
  felter: {
    tilhoersforholdkode: {
      type: 'tekst',
      obligatorisk: true,
      vaerdier: [
        {
          vaerdi: 'Vedlagt',
          titel: tekster('Vedlagt', 'Attached'),
          definition: tekster(
            'Dokumentet er kun vedlagt sagen til oplysning.',
            'The document is only attached to the case for information.',
          ),
        },
        {
          vaerdi: 'Tilakteret',
          titel: tekster('Tilakteret', 'Filed'),
          definition: tekster('Dokumentet er en del af sagen.', 'The document is a part of the case.'),
        },
      ],
      titel: tekster('Tilhørsforhold', 'Belonging'),
      definition: tekster(
        'Om dokumentet er tilakteret sagen som en del af den, eller kun vedlagt til oplysning.',
        'Whether the document is filed on the case as a part of it (Tilakteret), or only attached for information (Vedlagt).',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: TilhoersforholdKode'),
      siden: '1.1',
      xml: 'TilhoersforholdKode',
      eksempel: 'Tilakteret',
    },
    journalpostidentifikator: {
      type: 'tekst',
      obligatorisk: true,
      titel: tekster('Journalpostidentifikator', 'Journal entry identifier'),
      definition: tekster('Det, posten kendes på i sagen.', 'What the entry is known by within the case.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: JournalPostIdentifikator'),
      siden: '1.1',
      xml: 'JournalPostIdentifikator',
      eksempel: '12',
    },
    indeksidentifikator: {
      type: 'heltal',
      titel: tekster('Indeks', 'Index'),
      definition: tekster('Postens plads i journalen.', 'The place of the entry in the journal.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: IndeksIdentifikator'),
      siden: '1.1',
      xml: 'IndeksIdentifikator',
      eksempel: 12,
    },
    titel: {
      type: 'tekst',
      titel: tekster('Titel', 'Title'),
      definition: tekster(
        'Den titel, dokumentet har i sagens journal.',
        'The title the document has in the journal of the case.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: TitelTekst'),
      siden: '1.1',
      xml: 'TitelTekst',
      eksempel: 'Situationsplan',
    },
    offentlighedundtaget: {
      type: 'struktur',
      struktur: offentlighedundtaget,
      titel: tekster('Offentlighed undtaget', 'Exempt from public access'),
      definition: tekster(
        'At postens titel er undtaget fra offentlighed, og hvorfor.',
        'That the title of the entry is exempt from public access, and why.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: OffentlighedUndtaget'),
      siden: '1.1',
      xml: 'OffentlighedUndtaget',
    },
  },
} as const satisfies Relation;
