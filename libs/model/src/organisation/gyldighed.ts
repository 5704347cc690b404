import { kilde, tekster } from '../element.js';
import type { Tilstand } from '../objekttype.js';

/** Whether an object of the organisation part is in use. */
export const gyldighed = {
  titel: tekster('Gyldighed', 'Validity'),
  definition: tekster(
    'Om objektet er i brug. Et objekt, der ikke er det mere, slettes ikke, men bliver inaktivt; det kan blive aktivt igen. ' +
      'Relationer fra aktive objekter til et inaktivt bør fjernes.',
    'Whether the object is in use. An object that no longer is, is not deleted but becomes inactive; it may become active again. ' +
      'Relations from active objects to an inactive one should be removed.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: GyldighedStatusKode'),
  siden: '1.1',
  xml: 'Gyldighed',
  vaerdier: [
    {
      vaerdi: 'Aktiv',
      titel: tekster('Aktiv', 'Active'),
      definition: tekster('Objektet er i brug.', 'The object is in use.'),
    },
    {
      vaerdi: 'Inaktiv',
      titel: tekster('Inaktiv', 'Inactive'),
      definition: tekster(
        'Objektet er ikke i brug, men kendes fortsat.',
        'The object is not in use, but is still known.',
      ),
    },
  ],
} as const satisfies Tilstand;
