import { kilde, tekster } from '../element.js';
import { defineStruktur } from '../felt.js';

/** soegeord */
export const soegeord = defineStruktur({
  navn: 'soegeord',
  titel: tekster('soegeord', 'soegeord'),
  definition: tekster('soegeord', 'soegeord'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.1',
  felter: {
    soegeordidentifikator: {
      type: 'tekst',
      titel: tekster('soegeordidentifikator', 'soegeordidentifikator'),
      definition: tekster('soegeordidentifikator', 'soegeordidentifikator'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    beskrivelse: {
      type: 'tekst',
      titel: tekster('beskrivelse', 'beskrivelse'),
      definition: tekster('beskrivelse', 'beskrivelse'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    soegeordskategori: {
      type: 'tekst',
      titel: tekster('soegeordskategori', 'soegeordskategori'),
      definition: tekster('soegeordskategori', 'soegeordskategori'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
  },
});
