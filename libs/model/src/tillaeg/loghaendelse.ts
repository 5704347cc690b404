import { kilde, tekster } from '../element.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { defineObjekttype, defineTilstand } from '../objekttype.js';

/** loghaendelse */
export const loghaendelse = defineObjekttype({
  navn: 'loghaendelse',
  del: 'log',
  version: '1.0',
  titel: tekster('loghaendelse', 'loghaendelse'),
  definition: tekster('loghaendelse', 'loghaendelse'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.0',
  attributter: {
    egenskaber: {
      service: {
        type: 'tekst',
        titel: tekster('service', 'service'),
        definition: tekster('service', 'service'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.0',
      },
      klasse: {
        type: 'tekst',
        titel: tekster('klasse', 'klasse'),
        definition: tekster('klasse', 'klasse'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.0',
      },
      tidspunkt: {
        type: 'tekst',
        obligatorisk: true,
        titel: tekster('tidspunkt', 'tidspunkt'),
        definition: tekster('tidspunkt', 'tidspunkt'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.0',
      },
      operation: {
        type: 'tekst',
        titel: tekster('operation', 'operation'),
        definition: tekster('operation', 'operation'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.0',
      },
      objekttype: {
        type: 'tekst',
        titel: tekster('objekttype', 'objekttype'),
        definition: tekster('objekttype', 'objekttype'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.0',
      },
      returkode: {
        type: 'tekst',
        titel: tekster('returkode', 'returkode'),
        definition: tekster('returkode', 'returkode'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.0',
      },
      returtekst: {
        type: 'tekst',
        titel: tekster('returtekst', 'returtekst'),
        definition: tekster('returtekst', 'returtekst'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.0',
      },
      note: {
        type: 'tekst',
        titel: tekster('note', 'note'),
        definition: tekster('note', 'note'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.0',
      },
      integrationsdata,
    },
  },
  tilstande: {
    gyldighed: defineTilstand({
      titel: tekster('gyldighed', 'gyldighed'),
      definition: tekster('gyldighed', 'gyldighed'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
      vaerdier: [
        { vaerdi: 'Rettet', titel: tekster('Rettet', 'Rettet'), definition: tekster('Rettet', 'Rettet') },
        {
          vaerdi: 'Ikke rettet',
          titel: tekster('Ikke rettet', 'Ikke rettet'),
          definition: tekster('Ikke rettet', 'Ikke rettet'),
        },
      ],
    }),
  },
  relationer: {
    objekt: {
      kardinalitet: '0..1',
      titel: tekster('objekt', 'objekt'),
      definition: tekster('objekt', 'objekt'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    bruger: {
      kardinalitet: '0..1',
      titel: tekster('bruger', 'bruger'),
      definition: tekster('bruger', 'bruger'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    brugerrolle: {
      kardinalitet: '0..1',
      titel: tekster('brugerrolle', 'brugerrolle'),
      definition: tekster('brugerrolle', 'brugerrolle'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
  },
});
