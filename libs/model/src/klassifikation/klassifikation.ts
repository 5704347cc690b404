import { kilde, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { publiceret } from './publiceret.js';
import { defineObjekttype } from '../objekttype.js';

/** klassifikation */
export const klassifikation = defineObjekttype({
  navn: 'klassifikation',
  del: 'klassifikation',
  version: '1.1',
  titel: tekster('klassifikation', 'klassifikation'),
  definition: tekster('klassifikation', 'klassifikation'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.1',
  attributter: {
    egenskaber: {
      brugervendtnoegle,
      beskrivelse: {
        type: 'tekst',
        titel: tekster('beskrivelse', 'beskrivelse'),
        definition: tekster('beskrivelse', 'beskrivelse'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.1',
      },
      kaldenavn: {
        type: 'tekst',
        indekseret: true,
        titel: tekster('kaldenavn', 'kaldenavn'),
        definition: tekster('kaldenavn', 'kaldenavn'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.1',
      },
      ophavsret: {
        type: 'tekst',
        titel: tekster('ophavsret', 'ophavsret'),
        definition: tekster('ophavsret', 'ophavsret'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.1',
      },
      integrationsdata,
    },
  },
  tilstande: {
    publiceret,
  },
  relationer: {
    ansvarlig: {
      kardinalitet: '0..1',
      titel: tekster('ansvarlig', 'ansvarlig'),
      definition: tekster('ansvarlig', 'ansvarlig'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    ejer: {
      kardinalitet: '0..1',
      titel: tekster('ejer', 'ejer'),
      definition: tekster('ejer', 'ejer'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
  },
});
