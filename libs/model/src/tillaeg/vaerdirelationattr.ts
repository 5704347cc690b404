import { kilde, tekster } from '../element.js';
import { defineStruktur } from '../felt.js';

/** vaerdirelationattr */
export const vaerdirelationattr = defineStruktur({
  navn: 'vaerdirelationattr',
  titel: tekster('vaerdirelationattr', 'vaerdirelationattr'),
  definition: tekster('vaerdirelationattr', 'vaerdirelationattr'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.0',
  felter: {
    forventet: {
      type: 'boolean',
      obligatorisk: true,
      titel: tekster('forventet', 'forventet'),
      definition: tekster('forventet', 'forventet'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    nominelvaerdi: {
      type: 'tekst',
      obligatorisk: true,
      titel: tekster('nominelvaerdi', 'nominelvaerdi'),
      definition: tekster('nominelvaerdi', 'nominelvaerdi'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
  },
});
