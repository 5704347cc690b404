import { kilde, tekster } from '../element.js';
import type { Tilstand } from '../objekttype.js';

/** Whether an object of Magenta's additions is published; with one value more than the standard's state. */
export const publiceret = {
  titel: tekster('Publiceret', 'Published'),
  definition: tekster(
    'Om objektet er gjort tilgængeligt for andre end dem, der arbejder med det.',
    'Whether the object has been made available to others than those who work with it.',
  ),
  kilde: kilde('L', 'oio_rest/db/db_structure.py: publiceret'),
  siden: '1.0',
  vaerdier: [
    {
      vaerdi: 'Publiceret',
      titel: tekster('Publiceret', 'Published'),
      definition: tekster('Objektet er gjort tilgængeligt.', 'The object has been made available.'),
    },
    {
      vaerdi: 'IkkePubliceret',
      titel: tekster('Ikke publiceret', 'Not published'),
      definition: tekster('Objektet er ikke gjort tilgængeligt.', 'The object has not been made available.'),
    },
    {
      vaerdi: 'Normal',
      titel: tekster('Normal', 'Normal'),
      definition: tekster(
        'Der er ikke taget stilling; objektet følger det sædvanlige for sin slags.',
        'Nothing has been decided; the object follows what is usual for its kind.',
      ),
    },
  ],
} as const satisfies Tilstand;
