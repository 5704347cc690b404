import { kilde, profiler, tekster } from '../element.js';
import type { Underobjekttype } from '../objekttype.js';
import { del } from './del.js';

/** A variant of a document: the same content in another form. */
export const variant = {
  noegle: 'varianttekst',
  titel: tekster('Variant', 'Variant'),
  definition: tekster(
    'Dokumentets indhold i én form, for eksempel som PDF til arkivet eller som tekst til redigering. ' +
      'Varianten kendes fra dokumentets andre på sin varianttekst. En variant uden egenskaber og uden dele findes ikke mere.',
    'The content of the document in one form, for instance as PDF for the archive or as text for editing. ' +
      'The variant is told from the others of the document by its varianttekst. A variant without properties and parts no longer exists.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: VariantTekst'),
  siden: '1.1',
  xml: 'Variant',
  profiler: profiler({
    kombit: tekster('Udgået fra version 6.', 'Removed from version 6 on.'),
  }),
  egenskaber: {
    arkivering: {
      type: 'boolean',
      titel: tekster('Arkivering', 'For archiving'),
      definition: tekster('Om varianten er den, der skal arkiveres.', 'Whether the variant is the one to be archived.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: ArkiveringIndikator'),
      siden: '1.1',
      xml: 'ArkiveringIndikator',
      eksempel: true,
    },
    delvisscannet: {
      type: 'boolean',
      titel: tekster('Delvis skannet', 'Partly scanned'),
      definition: tekster(
        'Om varianten kun er skannet delvist, så resten skal søges på papir.',
        'Whether the variant is only partly scanned, so that the rest must be sought on paper.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: DelvisSkannetIndikator'),
      siden: '1.1',
      xml: 'DelvisSkannetIndikator',
      profiler: profiler({
        lora: tekster('Staves med c; standarden staver med k.', 'Is spelt with c; the standard spells it with k.'),
      }),
      eksempel: false,
    },
    offentliggoerelse: {
      type: 'boolean',
      titel: tekster('Offentliggørelse', 'For publication'),
      definition: tekster(
        'Om varianten er den, der skal offentliggøres.',
        'Whether the variant is the one to be published.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: OffentliggoerelseIndikator'),
      siden: '1.1',
      xml: 'OffentliggoerelseIndikator',
      eksempel: true,
    },
    produktion: {
      type: 'boolean',
      titel: tekster('Produktion', 'For production'),
      definition: tekster(
        'Om varianten er den, dokumentet bliver lavet og rettet i.',
        'Whether the variant is the one in which the document is made and changed.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: ProduktionIndikator'),
      siden: '1.1',
      xml: 'ProduktionIndikator',
      eksempel: false,
    },
  },
  underobjekter: { dele: del },
} as const satisfies Underobjekttype;
