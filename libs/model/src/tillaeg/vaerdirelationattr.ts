import { kilde, tekster } from '../element.js';
import type { Struktur } from '../felt.js';

/** A value of a condition. */
export const vaerdirelationattr = {
  navn: 'vaerdirelationattr',
  titel: tekster('Værdi', 'Value'),
  definition: tekster(
    'En værdi, ventet eller konstateret, med sin enhed. Hvad der er målt, siges af relationens objekttype.',
    'A value, expected or observed, with its unit. What was measured is said by the objekttype of the relation.',
  ),
  kilde: kilde('L', 'oio_rest/db/db_structure.py: vaerdirelationattr'),
  siden: '1.0',
  felter: {
    forventet: {
      type: 'boolean',
      obligatorisk: true,
      titel: tekster('Forventet', 'Expected'),
      definition: tekster(
        'Om værdien er ventet (ja) eller konstateret (nej). Nej udelades i svar.',
        'Whether the value is expected (true) or observed (false). False is left out of answers.',
      ),
      kilde: kilde('L', 'oio_rest/validate.py: forventet'),
      siden: '1.0',
      eksempel: true,
    },
    nominelvaerdi: {
      type: 'tekst',
      obligatorisk: true,
      titel: tekster('Nominel værdi', 'Nominal value'),
      definition: tekster('Værdien som tekst, med enhed.', 'The value as text, with its unit.'),
      kilde: kilde('L', 'oio_rest/validate.py: nominelvaerdi'),
      siden: '1.0',
      eksempel: '37,2 °C',
    },
  },
} as const satisfies Struktur;
