import { kilde, tekster } from '../element.js';
import { defineStruktur } from '../felt.js';

/** journalnotat */
export const journalnotat = defineStruktur({
  navn: 'journalnotat',
  titel: tekster('journalnotat', 'journalnotat'),
  definition: tekster('journalnotat', 'journalnotat'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.2',
  felter: {
    titel: {
      type: 'tekst',
      obligatorisk: true,
      titel: tekster('titel', 'titel'),
      definition: tekster('titel', 'titel'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.2',
    },
    notat: {
      type: 'tekst',
      obligatorisk: true,
      titel: tekster('notat', 'notat'),
      definition: tekster('notat', 'notat'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.2',
    },
    format: {
      type: 'tekst',
      obligatorisk: true,
      titel: tekster('format', 'format'),
      definition: tekster('format', 'format'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.2',
    },
  },
});
