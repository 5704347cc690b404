import { kilde, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { soegeord } from './soegeord.js';
import { publiceret } from './publiceret.js';
import { defineObjekttype } from '../objekttype.js';

/** klasse */
export const klasse = defineObjekttype({
  navn: 'klasse',
  del: 'klassifikation',
  version: '1.1',
  titel: tekster('klasse', 'klasse'),
  definition: tekster('klasse', 'klasse'),
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
      eksempel: {
        type: 'tekst',
        titel: tekster('eksempel', 'eksempel'),
        definition: tekster('eksempel', 'eksempel'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.1',
      },
      omfang: {
        type: 'tekst',
        titel: tekster('omfang', 'omfang'),
        definition: tekster('omfang', 'omfang'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.1',
      },
      titel: {
        type: 'tekst',
        obligatorisk: true,
        indekseret: true,
        titel: tekster('titel', 'titel'),
        definition: tekster('titel', 'titel'),
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
      aendringsnotat: {
        type: 'tekst',
        titel: tekster('aendringsnotat', 'aendringsnotat'),
        definition: tekster('aendringsnotat', 'aendringsnotat'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.1',
      },
      integrationsdata,
      soegeord: {
        type: 'strukturliste',
        positionel: true,
        struktur: soegeord,
        titel: tekster('soegeord', 'soegeord'),
        definition: tekster('soegeord', 'soegeord'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.1',
      },
    },
  },
  tilstande: {
    publiceret,
  },
  relationer: {
    ejer: {
      kardinalitet: '0..1',
      titel: tekster('ejer', 'ejer'),
      definition: tekster('ejer', 'ejer'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    ansvarlig: {
      kardinalitet: '0..1',
      titel: tekster('ansvarlig', 'ansvarlig'),
      definition: tekster('ansvarlig', 'ansvarlig'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    overordnetklasse: {
      kardinalitet: '0..1',
      titel: tekster('overordnetklasse', 'overordnetklasse'),
      definition: tekster('overordnetklasse', 'overordnetklasse'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    facet: {
      kardinalitet: '0..1',
      titel: tekster('facet', 'facet'),
      definition: tekster('facet', 'facet'),
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
    sideordnede: {
      kardinalitet: '0..n',
      titel: tekster('sideordnede', 'sideordnede'),
      definition: tekster('sideordnede', 'sideordnede'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    mapninger: {
      kardinalitet: '0..n',
      titel: tekster('mapninger', 'mapninger'),
      definition: tekster('mapninger', 'mapninger'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    tilfoejelser: {
      kardinalitet: '0..n',
      titel: tekster('tilfoejelser', 'tilfoejelser'),
      definition: tekster('tilfoejelser', 'tilfoejelser'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    erstatter: {
      kardinalitet: '0..n',
      titel: tekster('erstatter', 'erstatter'),
      definition: tekster('erstatter', 'erstatter'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    lovligekombinationer: {
      kardinalitet: '0..n',
      titel: tekster('lovligekombinationer', 'lovligekombinationer'),
      definition: tekster('lovligekombinationer', 'lovligekombinationer'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
  },
});
