import { kilde, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { defineObjekttype } from '../objekttype.js';
import { beskrivelse } from './beskrivelse.js';
import { indsatsrelationer } from './indsatsrelationer.js';
import { publiceret } from './publiceret.js';
import { sluttidspunkt, starttidspunkt } from './tidspunkter.js';

/** An intervention: what is done for somebody, such as home care or a course. Magenta's, not the standard's. */
export const indsats = defineObjekttype({
  navn: 'indsats',
  del: 'indsats',
  version: '1.0',
  titel: tekster('Indsats', 'Intervention'),
  definition: tekster(
    'Det, der gøres for nogen for at ændre eller opretholde en tilstand, for eksempel hjemmepleje eller et forløb. Typen er Magentas; den er ikke del af standarden, og versionsnummeret er sagdoks.',
    'What is done for somebody in order to change or uphold a condition, for instance home care or a course of treatment. The type is Magenta’s; it is not part of the standard, and the version number is sagdok’s.',
  ),
  kilde: kilde('L', 'oio_rest/db/db_structure.py: indsats'),
  siden: '1.0',
  attributter: {
    egenskaber: { brugervendtnoegle, beskrivelse, starttidspunkt, sluttidspunkt, integrationsdata },
  },
  tilstande: {
    publiceret,
    fremdrift: {
      titel: tekster('Fremdrift', 'Progress'),
      definition: tekster(
        'Hvor langt indsatsen er nået. Rækkefølgen er den sædvanlige; den er ikke påbudt.',
        'How far the intervention has come. The order is the usual one; it is not prescribed.',
      ),
      kilde: kilde('L', 'oio_rest/db/db_structure.py: indsats, fremdrift'),
      siden: '1.0',
      vaerdier: [
        {
          vaerdi: 'Uoplyst',
          titel: tekster('Uoplyst', 'Unstated'),
          definition: tekster(
            'Det vides ikke, hvor langt indsatsen er.',
            'It is not known how far the intervention has come.',
          ),
        },
        {
          vaerdi: 'Visiteret',
          titel: tekster('Visiteret', 'Assessed'),
          definition: tekster(
            'Behovet er vurderet, og indsatsen er bevilget.',
            'The need has been assessed and the intervention granted.',
          ),
        },
        {
          vaerdi: 'Disponeret',
          titel: tekster('Disponeret', 'Arranged'),
          definition: tekster(
            'Der er sat nogen til at yde indsatsen.',
            'Somebody has been assigned to provide the intervention.',
          ),
        },
        {
          vaerdi: 'Leveret',
          titel: tekster('Leveret', 'Delivered'),
          definition: tekster('Indsatsen er ydet.', 'The intervention has been provided.'),
        },
        {
          vaerdi: 'Vurderet',
          titel: tekster('Vurderet', 'Evaluated'),
          definition: tekster(
            'Virkningen af indsatsen er vurderet.',
            'The effect of the intervention has been evaluated.',
          ),
        },
      ],
    },
  },
  relationer: indsatsrelationer,
  nummereret: true,
});
