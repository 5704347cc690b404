import { kilde, tekster } from '../element.js';
import { defineStruktur } from '../felt.js';

/** offentlighedundtaget */
export const offentlighedundtaget = defineStruktur({
  navn: 'offentlighedundtaget',
  titel: tekster('offentlighedundtaget', 'offentlighedundtaget'),
  definition: tekster('offentlighedundtaget', 'offentlighedundtaget'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.1',
  felter: {
    alternativtitel: {
      type: 'tekst',
      obligatorisk: true,
      titel: tekster('alternativtitel', 'alternativtitel'),
      definition: tekster('alternativtitel', 'alternativtitel'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    hjemmel: {
      type: 'tekst',
      obligatorisk: true,
      titel: tekster('hjemmel', 'hjemmel'),
      definition: tekster('hjemmel', 'hjemmel'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
  },
});
