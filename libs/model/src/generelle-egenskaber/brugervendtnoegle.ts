import { kilde, tekster } from '../element.js';
import { defineFelt } from '../felt.js';

/** brugervendtnoegle */
export const brugervendtnoegle = defineFelt({
  type: 'tekst',
  obligatorisk: true,
  noegle: true,
  titel: tekster('brugervendtnoegle', 'brugervendtnoegle'),
  definition: tekster('brugervendtnoegle', 'brugervendtnoegle'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.1',
});
