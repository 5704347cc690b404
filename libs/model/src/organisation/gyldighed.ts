import { kilde, tekster } from '../element.js';
import { defineTilstand } from '../objekttype.js';

/** gyldighed */
export const gyldighed = defineTilstand({
  titel: tekster('gyldighed', 'gyldighed'),
  definition: tekster('gyldighed', 'gyldighed'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.1',
  vaerdier: [
    { vaerdi: 'Aktiv', titel: tekster('Aktiv', 'Aktiv'), definition: tekster('Aktiv', 'Aktiv') },
    { vaerdi: 'Inaktiv', titel: tekster('Inaktiv', 'Inaktiv'), definition: tekster('Inaktiv', 'Inaktiv') },
  ],
});
