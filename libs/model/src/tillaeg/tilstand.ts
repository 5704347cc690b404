import { kilde, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { publiceret } from './publiceret.js';
import { vaerdirelationattr } from './vaerdirelationattr.js';
import { defineObjekttype, defineTilstand } from '../objekttype.js';

/** tilstand */
export const tilstand = defineObjekttype({
  navn: 'tilstand',
  del: 'tilstand',
  version: '1.0',
  titel: tekster('tilstand', 'tilstand'),
  definition: tekster('tilstand', 'tilstand'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.0',
  attributter: {
    egenskaber: {
      brugervendtnoegle,
      beskrivelse: {
        type: 'tekst',
        titel: tekster('beskrivelse', 'beskrivelse'),
        definition: tekster('beskrivelse', 'beskrivelse'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.0',
      },
      integrationsdata,
    },
  },
  tilstande: {
    status: defineTilstand({
      titel: tekster('status', 'status'),
      definition: tekster('status', 'status'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
      vaerdier: [
        { vaerdi: 'Inaktiv', titel: tekster('Inaktiv', 'Inaktiv'), definition: tekster('Inaktiv', 'Inaktiv') },
        { vaerdi: 'Aktiv', titel: tekster('Aktiv', 'Aktiv'), definition: tekster('Aktiv', 'Aktiv') },
      ],
    }),
    publiceret,
  },
  relationer: {
    tilstandsobjekt: {
      kardinalitet: '0..1',
      titel: tekster('tilstandsobjekt', 'tilstandsobjekt'),
      definition: tekster('tilstandsobjekt', 'tilstandsobjekt'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    tilstandstype: {
      kardinalitet: '0..1',
      titel: tekster('tilstandstype', 'tilstandstype'),
      definition: tekster('tilstandstype', 'tilstandstype'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    tilstandsvaerdi: {
      kardinalitet: '0..n',
      udenMaal: true,
      felter: {
        tilstandsvaerdiattr: {
          type: 'struktur',
          struktur: vaerdirelationattr,
          titel: tekster('tilstandsvaerdiattr', 'tilstandsvaerdiattr'),
          definition: tekster('tilstandsvaerdiattr', 'tilstandsvaerdiattr'),
          kilde: kilde('L', 'db_structure.py'),
          siden: '1.0',
        },
      },
      titel: tekster('tilstandsvaerdi', 'tilstandsvaerdi'),
      definition: tekster('tilstandsvaerdi', 'tilstandsvaerdi'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    begrundelse: {
      kardinalitet: '0..n',
      titel: tekster('begrundelse', 'begrundelse'),
      definition: tekster('begrundelse', 'begrundelse'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    tilstandskvalitet: {
      kardinalitet: '0..n',
      titel: tekster('tilstandskvalitet', 'tilstandskvalitet'),
      definition: tekster('tilstandskvalitet', 'tilstandskvalitet'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    tilstandsvurdering: {
      kardinalitet: '0..n',
      titel: tekster('tilstandsvurdering', 'tilstandsvurdering'),
      definition: tekster('tilstandsvurdering', 'tilstandsvurdering'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    tilstandsaktoer: {
      kardinalitet: '0..n',
      titel: tekster('tilstandsaktoer', 'tilstandsaktoer'),
      definition: tekster('tilstandsaktoer', 'tilstandsaktoer'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    tilstandsudstyr: {
      kardinalitet: '0..n',
      titel: tekster('tilstandsudstyr', 'tilstandsudstyr'),
      definition: tekster('tilstandsudstyr', 'tilstandsudstyr'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    samtykke: {
      kardinalitet: '0..n',
      titel: tekster('samtykke', 'samtykke'),
      definition: tekster('samtykke', 'samtykke'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    tilstandsdokument: {
      kardinalitet: '0..n',
      titel: tekster('tilstandsdokument', 'tilstandsdokument'),
      definition: tekster('tilstandsdokument', 'tilstandsdokument'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
  },
  nummereret: true,
});
