import { kilde, tekster } from '../element.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { defineObjekttype } from '../objekttype.js';
import { aktivitetsrelationer } from './aktivitetsrelationer.js';
import { beskrivelse } from './beskrivelse.js';
import { publiceret } from './publiceret.js';
import { sluttidspunkt, starttidspunkt } from './tidspunkter.js';

/** An activity: something that takes place, such as a meeting, a visit or an inspection. Magenta's, not the standard's. */
export const aktivitet = defineObjekttype({
  navn: 'aktivitet',
  del: 'aktivitet',
  version: '1.0',
  titel: tekster('Aktivitet', 'Activity'),
  definition: tekster(
    'Noget, der finder sted og kan planlægges, for eksempel et møde, et besøg eller et tilsyn. Typen er Magentas; den er ikke del af standarden, og versionsnummeret er sagdoks.',
    'Something that takes place and can be planned, for instance a meeting, a visit or an inspection. The type is Magenta’s; it is not part of the standard, and the version number is sagdok’s.',
  ),
  kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet'),
  siden: '1.0',
  attributter: {
    egenskaber: {
      brugervendtnoegle,
      aktivitetnavn: {
        type: 'tekst',
        indekseret: true,
        titel: tekster('Aktivitetsnavn', 'Name of activity'),
        definition: tekster('Det navn, aktiviteten er kendt under.', 'The name that the activity is known by.'),
        kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitetnavn'),
        siden: '1.0',
        eksempel: 'Partshøring',
      },
      beskrivelse,
      starttidspunkt,
      sluttidspunkt,
      tidsforbrug: {
        type: 'varighed',
        titel: tekster('Tidsforbrug', 'Time spent'),
        definition: tekster(
          'Hvor lang tid aktiviteten tager eller har taget, i hele sekunder; ikke nødvendigvis tiden fra start til slut.',
          'How long the activity takes or has taken, in whole seconds; not necessarily the time from start to end.',
        ),
        kilde: kilde('L', 'oio_rest/db/db_structure.py: tidsforbrug'),
        siden: '1.0',
        eksempel: '1:30:00',
      },
      formaal: {
        type: 'tekst',
        titel: tekster('Formål', 'Purpose'),
        definition: tekster('Hvad aktiviteten skal føre til.', 'What the activity is to lead to.'),
        kilde: kilde('L', 'oio_rest/db/db_structure.py: formaal'),
        siden: '1.0',
        eksempel: 'At høre naboerne',
      },
      integrationsdata,
    },
  },
  tilstande: {
    status: {
      titel: tekster('Status', 'Status'),
      definition: tekster(
        'Om aktiviteten er i gang, ikke er det, eller er aflyst.',
        'Whether the activity is going on, is not, or has been cancelled.',
      ),
      kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, status'),
      siden: '1.0',
      vaerdier: [
        {
          vaerdi: 'Inaktiv',
          titel: tekster('Inaktiv', 'Inactive'),
          definition: tekster(
            'Aktiviteten er ikke begyndt, eller den er slut.',
            'The activity has not begun, or it has ended.',
          ),
        },
        {
          vaerdi: 'Aktiv',
          titel: tekster('Aktiv', 'Active'),
          definition: tekster('Aktiviteten er i gang.', 'The activity is going on.'),
        },
        {
          vaerdi: 'Aflyst',
          titel: tekster('Aflyst', 'Cancelled'),
          definition: tekster('Aktiviteten finder ikke sted.', 'The activity does not take place.'),
        },
      ],
    },
    publiceret,
  },
  relationer: aktivitetsrelationer,
  nummereret: true,
});
