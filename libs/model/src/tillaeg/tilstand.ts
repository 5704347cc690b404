import { kilde, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { defineObjekttype } from '../objekttype.js';
import { beskrivelse } from './beskrivelse.js';
import { publiceret } from './publiceret.js';
import { tilstandsrelationer } from './tilstandsrelationer.js';

/** A condition that somebody or something is in. Magenta's, not the standard's; not to be confused with a Tilstand. */
export const tilstand = defineObjekttype({
  navn: 'tilstand',
  del: 'tilstand',
  version: '1.0',
  titel: tekster('Tilstand', 'Condition'),
  definition: tekster(
    'Den forfatning, nogen eller noget er i, for eksempel en borgers helbred eller en bygnings stand, med værdier og vurdering. Typen er Magentas; den er ikke del af standarden, og versionsnummeret er sagdoks.',
    'The condition that somebody or something is in, for instance the health of a citizen or the state of a building, with values and assessment. The type is Magenta’s; it is not part of the standard, and the version number is sagdok’s.',
  ),
  kilde: kilde('L', 'oio_rest/db/db_structure.py: tilstand'),
  siden: '1.0',
  attributter: {
    egenskaber: { brugervendtnoegle, beskrivelse, integrationsdata },
  },
  tilstande: {
    status: {
      titel: tekster('Status', 'Status'),
      definition: tekster('Om tilstanden består.', 'Whether the condition persists.'),
      kilde: kilde('L', 'oio_rest/db/db_structure.py: tilstand, status'),
      siden: '1.0',
      vaerdier: [
        {
          vaerdi: 'Inaktiv',
          titel: tekster('Inaktiv', 'Inactive'),
          definition: tekster('Tilstanden består ikke.', 'The condition does not persist.'),
        },
        {
          vaerdi: 'Aktiv',
          titel: tekster('Aktiv', 'Active'),
          definition: tekster('Tilstanden består.', 'The condition persists.'),
        },
      ],
    },
    publiceret,
  },
  relationer: tilstandsrelationer,
  nummereret: true,
});
