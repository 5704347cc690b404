import { kilde, tekster } from '../element.js';
import { defineStruktur } from '../felt.js';
import { offentlighedundtaget } from '../generelle-egenskaber/offentlighedundtaget.js';

/** journaldokument */
export const journaldokument = defineStruktur({
  navn: 'journaldokument',
  titel: tekster('journaldokument', 'journaldokument'),
  definition: tekster('journaldokument', 'journaldokument'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.2',
  felter: {
    dokumenttitel: {
      type: 'tekst',
      obligatorisk: true,
      titel: tekster('dokumenttitel', 'dokumenttitel'),
      definition: tekster('dokumenttitel', 'dokumenttitel'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.2',
    },
    offentlighedundtaget: {
      type: 'struktur',
      obligatorisk: true,
      struktur: offentlighedundtaget,
      titel: tekster('offentlighedundtaget', 'offentlighedundtaget'),
      definition: tekster('offentlighedundtaget', 'offentlighedundtaget'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.2',
    },
  },
});
