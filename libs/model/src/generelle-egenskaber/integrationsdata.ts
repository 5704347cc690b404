import { kilde, tekster } from '../element.js';
import { defineFelt } from '../felt.js';

/** integrationsdata */
export const integrationsdata = defineFelt({
  type: 'tekst',
  titel: tekster('integrationsdata', 'integrationsdata'),
  definition: tekster('integrationsdata', 'integrationsdata'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.1',
});
