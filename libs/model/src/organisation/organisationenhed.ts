import { kilde, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { gyldighed } from './gyldighed.js';
import { defineObjekttype } from '../objekttype.js';

/** organisationenhed */
export const organisationenhed = defineObjekttype({
  navn: 'organisationenhed',
  del: 'organisation',
  version: '1.1',
  titel: tekster('organisationenhed', 'organisationenhed'),
  definition: tekster('organisationenhed', 'organisationenhed'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.1',
  attributter: {
    egenskaber: {
      brugervendtnoegle,
      enhedsnavn: {
        type: 'tekst',
        indekseret: true,
        titel: tekster('enhedsnavn', 'enhedsnavn'),
        definition: tekster('enhedsnavn', 'enhedsnavn'),
        kilde: kilde('L', 'db_structure.py'),
        siden: '1.1',
      },
      integrationsdata,
    },
  },
  tilstande: {
    gyldighed,
  },
  relationer: {
    branche: {
      kardinalitet: '0..1',
      titel: tekster('branche', 'branche'),
      definition: tekster('branche', 'branche'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    enhedstype: {
      kardinalitet: '0..1',
      titel: tekster('enhedstype', 'enhedstype'),
      definition: tekster('enhedstype', 'enhedstype'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    overordnet: {
      kardinalitet: '0..1',
      titel: tekster('overordnet', 'overordnet'),
      definition: tekster('overordnet', 'overordnet'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    produktionsenhed: {
      kardinalitet: '0..1',
      titel: tekster('produktionsenhed', 'produktionsenhed'),
      definition: tekster('produktionsenhed', 'produktionsenhed'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    skatteenhed: {
      kardinalitet: '0..1',
      titel: tekster('skatteenhed', 'skatteenhed'),
      definition: tekster('skatteenhed', 'skatteenhed'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    tilhoerer: {
      kardinalitet: '0..1',
      titel: tekster('tilhoerer', 'tilhoerer'),
      definition: tekster('tilhoerer', 'tilhoerer'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    adresser: {
      kardinalitet: '0..n',
      titel: tekster('adresser', 'adresser'),
      definition: tekster('adresser', 'adresser'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    ansatte: {
      kardinalitet: '0..n',
      titel: tekster('ansatte', 'ansatte'),
      definition: tekster('ansatte', 'ansatte'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    opgaver: {
      kardinalitet: '0..n',
      titel: tekster('opgaver', 'opgaver'),
      definition: tekster('opgaver', 'opgaver'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    tilknyttedebrugere: {
      kardinalitet: '0..n',
      titel: tekster('tilknyttedebrugere', 'tilknyttedebrugere'),
      definition: tekster('tilknyttedebrugere', 'tilknyttedebrugere'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    tilknyttedeenheder: {
      kardinalitet: '0..n',
      titel: tekster('tilknyttedeenheder', 'tilknyttedeenheder'),
      definition: tekster('tilknyttedeenheder', 'tilknyttedeenheder'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    tilknyttedefunktioner: {
      kardinalitet: '0..n',
      titel: tekster('tilknyttedefunktioner', 'tilknyttedefunktioner'),
      definition: tekster('tilknyttedefunktioner', 'tilknyttedefunktioner'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    tilknyttedeinteressefaellesskaber: {
      kardinalitet: '0..n',
      titel: tekster('tilknyttedeinteressefaellesskaber', 'tilknyttedeinteressefaellesskaber'),
      definition: tekster('tilknyttedeinteressefaellesskaber', 'tilknyttedeinteressefaellesskaber'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    tilknyttedeorganisationer: {
      kardinalitet: '0..n',
      titel: tekster('tilknyttedeorganisationer', 'tilknyttedeorganisationer'),
      definition: tekster('tilknyttedeorganisationer', 'tilknyttedeorganisationer'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    tilknyttedepersoner: {
      kardinalitet: '0..n',
      titel: tekster('tilknyttedepersoner', 'tilknyttedepersoner'),
      definition: tekster('tilknyttedepersoner', 'tilknyttedepersoner'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
    tilknyttedeitsystemer: {
      kardinalitet: '0..n',
      titel: tekster('tilknyttedeitsystemer', 'tilknyttedeitsystemer'),
      definition: tekster('tilknyttedeitsystemer', 'tilknyttedeitsystemer'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.1',
    },
  },
});
