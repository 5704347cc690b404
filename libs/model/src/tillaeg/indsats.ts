import { kilde, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { publiceret } from './publiceret.js';
import { defineObjekttype, defineTilstand } from '../objekttype.js';

/** indsats */
export const indsats = defineObjekttype({
  navn: 'indsats',
  del: 'indsats',
  version: '1.0',
  titel: tekster('indsats', 'indsats'),
  definition: tekster('indsats', 'indsats'),
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
      starttidspunkt: {
        type: 'tidspunkt',
        titel: tekster('starttidspunkt', 'starttidspunkt'),
        definition: tekster('starttidspunkt', 'starttidspunkt'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.0',
      },
      sluttidspunkt: {
        type: 'tidspunkt',
        titel: tekster('sluttidspunkt', 'sluttidspunkt'),
        definition: tekster('sluttidspunkt', 'sluttidspunkt'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.0',
      },
      integrationsdata,
    },
  },
  tilstande: {
    publiceret,
    fremdrift: defineTilstand({
      titel: tekster('fremdrift', 'fremdrift'),
      definition: tekster('fremdrift', 'fremdrift'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
      vaerdier: [
        { vaerdi: 'Uoplyst', titel: tekster('Uoplyst', 'Uoplyst'), definition: tekster('Uoplyst', 'Uoplyst') },
        {
          vaerdi: 'Visiteret',
          titel: tekster('Visiteret', 'Visiteret'),
          definition: tekster('Visiteret', 'Visiteret'),
        },
        {
          vaerdi: 'Disponeret',
          titel: tekster('Disponeret', 'Disponeret'),
          definition: tekster('Disponeret', 'Disponeret'),
        },
        { vaerdi: 'Leveret', titel: tekster('Leveret', 'Leveret'), definition: tekster('Leveret', 'Leveret') },
        { vaerdi: 'Vurderet', titel: tekster('Vurderet', 'Vurderet'), definition: tekster('Vurderet', 'Vurderet') },
      ],
    }),
  },
  relationer: {
    indsatsmodtager: {
      kardinalitet: '0..1',
      titel: tekster('indsatsmodtager', 'indsatsmodtager'),
      definition: tekster('indsatsmodtager', 'indsatsmodtager'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    indsatstype: {
      kardinalitet: '0..1',
      titel: tekster('indsatstype', 'indsatstype'),
      definition: tekster('indsatstype', 'indsatstype'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    indsatskvalitet: {
      kardinalitet: '0..n',
      titel: tekster('indsatskvalitet', 'indsatskvalitet'),
      definition: tekster('indsatskvalitet', 'indsatskvalitet'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    indsatsaktoer: {
      kardinalitet: '0..n',
      titel: tekster('indsatsaktoer', 'indsatsaktoer'),
      definition: tekster('indsatsaktoer', 'indsatsaktoer'),
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
    indsatssag: {
      kardinalitet: '0..n',
      titel: tekster('indsatssag', 'indsatssag'),
      definition: tekster('indsatssag', 'indsatssag'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    indsatsdokument: {
      kardinalitet: '0..n',
      titel: tekster('indsatsdokument', 'indsatsdokument'),
      definition: tekster('indsatsdokument', 'indsatsdokument'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
  },
  nummereret: true,
});
