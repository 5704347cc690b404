import { kilde, tekster } from '../element.js';
import { AKTOERTYPER } from '../generelle-egenskaber/aktoertyper.js';
import type { Underobjekttype } from '../objekttype.js';

/** A part of a variant of a document: one file, or one place where the content is. */
export const del = {
  noegle: 'deltekst',
  titel: tekster('Del', 'Part'),
  definition: tekster(
    'En del af en variant: én fil eller ét sted, hvor indholdet findes. Delen kendes fra de andre i varianten på sin deltekst. ' +
      'En del uden egenskaber findes ikke mere.',
    'A part of a variant: one file, or one place where the content is. The part is told from the others of the variant by its deltekst. ' +
      'A part without properties no longer exists.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: DelTekst'),
  siden: '1.1',
  xml: 'Del',
  egenskaber: {
    indeks: {
      type: 'heltal',
      titel: tekster('Indeks', 'Index'),
      definition: tekster('Delens plads i rækkefølgen af dele.', 'The place of the part in the order of parts.'),
      kilde: kilde('L', 'oio_rest/db/sql: dokument, delegenskaber'),
      siden: '1.1.1',
      eksempel: 1,
    },
    indhold: {
      type: 'tekst',
      indhold: true,
      titel: tekster('Indhold', 'Content'),
      definition: tekster(
        'En URI for delens indhold. Overføres filen sammen med objektet, skrives field: og navnet på formularfeltet; registret gemmer filen og svarer med en store:-URI.',
        'A URI of the content of the part. Where the file is sent together with the object, field: and the name of the form field is written; the register keeps the file and answers with a store: URI.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: IndholdTekst'),
      siden: '1.1',
      xml: 'IndholdTekst',
      eksempel: 'field:fil1',
    },
    lokation: {
      type: 'tekst',
      titel: tekster('Lokation', 'Location'),
      definition: tekster(
        'Hvor delen findes, når det ikke kan siges med en URI, for eksempel på en hylde.',
        'Where the part is, where a URI cannot tell, for instance on a shelf.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: LokationTekst'),
      siden: '1.1',
      xml: 'LokationTekst',
      eksempel: 'Fjernarkiv, reol 12',
    },
    mimetype: {
      type: 'tekst',
      titel: tekster('Mimetype', 'Media type'),
      definition: tekster('Indholdets medietype.', 'The media type of the content.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: MimetypeTekst'),
      siden: '1.1',
      xml: 'MimetypeTekst',
      eksempel: 'application/pdf',
    },
  },
  relationer: {
    underredigeringaf: {
      kardinalitet: '0..n',
      maal: AKTOERTYPER,
      titel: tekster('Under redigering af', 'Being edited by'),
      definition: tekster(
        'De aktører, der er i gang med at redigere delen. En Ret erstatter hele listen.',
        'The actors who are editing the part. A Ret replaces the whole list.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: UnderRedigeringAf'),
      siden: '1.1',
      xml: 'UnderRedigeringAf',
    },
  },
} as const satisfies Underobjekttype;
