import { kilde, tekster } from '../element.js';
import { defineTilstand } from '../objekttype.js';

/** publiceret */
export const publiceret = defineTilstand({
  titel: tekster('publiceret', 'publiceret'),
  definition: tekster('publiceret', 'publiceret'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.0',
  vaerdier: [
    {
      vaerdi: 'Publiceret',
      titel: tekster('Publiceret', 'Publiceret'),
      definition: tekster('Publiceret', 'Publiceret'),
    },
    {
      vaerdi: 'IkkePubliceret',
      titel: tekster('IkkePubliceret', 'IkkePubliceret'),
      definition: tekster('IkkePubliceret', 'IkkePubliceret'),
    },
    { vaerdi: 'Normal', titel: tekster('Normal', 'Normal'), definition: tekster('Normal', 'Normal') },
  ],
});
