import { kilde, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { publiceret } from './publiceret.js';
import { defineObjekttype } from '../objekttype.js';

/** facet */
export const facet = defineObjekttype({
  navn: 'facet',
  del: 'klassifikation',
  version: '1.1',
  titel: tekster('facet', 'facet'),
  definition: tekster('facet', 'facet'),
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
      opbygning: {
        type: 'tekst',
        titel: tekster('opbygning', 'opbygning'),
        definition: tekster('opbygning', 'opbygning'),
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
      plan: {
        type: 'tekst',
        titel: tekster('plan', 'plan'),
        definition: tekster('plan', 'plan'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.1',
      },
      supplement: {
        type: 'tekst',
        titel: tekster('supplement', 'supplement'),
        definition: tekster('supplement', 'supplement'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.1',
      },
      retskilde: {
        type: 'tekst',
        titel: tekster('retskilde', 'retskilde'),
        definition: tekster('retskilde', 'retskilde'),
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
    facettilhoerer: {
      kardinalitet: '0..1',
      titel: tekster('facettilhoerer', 'facettilhoerer'),
      definition: tekster('facettilhoerer', 'facettilhoerer'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    redaktoerer: {
      kardinalitet: '0..n',
      titel: tekster('redaktoerer', 'redaktoerer'),
      definition: tekster('redaktoerer', 'redaktoerer'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
  },
});
