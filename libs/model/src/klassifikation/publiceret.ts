import { kilde, profiler, tekster } from '../element.js';
import type { Tilstand } from '../objekttype.js';

/** Whether an object of the classification part is published for use. */
export const publiceret = {
  titel: tekster('Publiceret', 'Published'),
  definition: tekster(
    'Om objektet er offentliggjort til brug. Noget, der er under udarbejdelse eller udgået, er ikke publiceret.',
    'Whether the object has been published for use. What is being prepared or has been withdrawn is not published.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: PubliceretStatus'),
  siden: '1.1',
  xml: 'PubliceretStatus',
  profiler: profiler({
    lora: tekster(
      'To værdier i stedet for standardens ErPubliceretIndikator (ja eller nej).',
      'Two values instead of the standard’s ErPubliceretIndikator (yes or no).',
    ),
    kombit: tekster(
      'ErPubliceretIndikator: true svarer til Publiceret, false til IkkePubliceret.',
      'ErPubliceretIndikator: true corresponds to Publiceret, false to IkkePubliceret.',
    ),
  }),
  vaerdier: [
    {
      vaerdi: 'Publiceret',
      titel: tekster('Publiceret', 'Published'),
      definition: tekster('Objektet kan bruges.', 'The object may be used.'),
    },
    {
      vaerdi: 'IkkePubliceret',
      titel: tekster('Ikke publiceret', 'Not published'),
      definition: tekster(
        'Objektet kan ikke bruges, endnu eller mere. Det, der allerede henviser til det, gør det fortsat.',
        'The object may not be used, yet or any more. What already refers to it still does.',
      ),
    },
  ],
} as const satisfies Tilstand;
