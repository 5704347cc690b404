import { kilde, profiler, tekster } from '../element.js';
import type { Struktur } from '../felt.js';

/** How an actor takes part in an activity. */
export const aktoerattr = {
  navn: 'aktoerattr',
  titel: tekster('Aktørattribut', 'Actor attribute'),
  definition: tekster(
    'Hvordan målet for relationen tager del i aktiviteten: om det er nødvendigt, om det har sagt ja, og hvem det er der på vegne af.',
    'How the target of the relation takes part in the activity: whether it is needed, whether it has accepted, and on whose behalf it is there.',
  ),
  kilde: kilde('L', 'oio_rest/db/db_structure.py: aktoerattr'),
  siden: '1.0',
  profiler: profiler({
    lora: tekster(
      'Alle tre felter skal gives. I en Ret af en relation til højst ét mål bliver de ikke gemt.',
      'All three fields must be given. In a Ret of a relation to at most one target they are not stored.',
    ),
  }),
  felter: {
    obligatorisk: {
      type: 'tekst',
      obligatorisk: true,
      vaerdier: [
        {
          vaerdi: 'noedvendig',
          titel: tekster('Nødvendig', 'Needed'),
          definition: tekster(
            'Aktiviteten kan ikke gennemføres uden målet.',
            'The activity cannot go ahead without the target.',
          ),
        },
        {
          vaerdi: 'valgfri',
          titel: tekster('Valgfri', 'Optional'),
          definition: tekster(
            'Aktiviteten kan gennemføres uden målet.',
            'The activity can go ahead without the target.',
          ),
        },
      ],
      titel: tekster('Obligatorisk', 'Obligation'),
      definition: tekster(
        'Om aktiviteten kan gennemføres uden målet: noedvendig eller valgfri.',
        'Whether the activity can go ahead without the target: noedvendig (needed) or valgfri (optional).',
      ),
      kilde: kilde('L', 'oio_rest/db/sql: AktivitetAktoerAttrObligatoriskKode'),
      siden: '1.0',
      eksempel: 'noedvendig',
    },
    accepteret: {
      type: 'tekst',
      obligatorisk: true,
      vaerdier: [
        {
          vaerdi: 'accepteret',
          titel: tekster('Accepteret', 'Accepted'),
          definition: tekster('Målet har sagt ja.', 'The target has said yes.'),
        },
        {
          vaerdi: 'foreloebigt',
          titel: tekster('Foreløbigt', 'Tentative'),
          definition: tekster('Målet har sagt ja med forbehold.', 'The target has said yes with reservation.'),
        },
        {
          vaerdi: 'afslaaet',
          titel: tekster('Afslået', 'Declined'),
          definition: tekster('Målet har sagt nej.', 'The target has said no.'),
        },
      ],
      titel: tekster('Accepteret', 'Acceptance'),
      definition: tekster(
        'Hvad målet har svaret: accepteret, foreloebigt (ja med forbehold) eller afslaaet.',
        'What the target has answered: accepteret (accepted), foreloebigt (tentatively) or afslaaet (declined).',
      ),
      kilde: kilde('L', 'oio_rest/db/sql: AktivitetAktoerAttrAccepteretKode'),
      siden: '1.0',
      eksempel: 'accepteret',
    },
    repraesentation_uuid: {
      type: 'uuid',
      obligatorisk: true,
      titel: tekster('Repræsentation', 'Representation'),
      definition: tekster(
        'uuid for den, målet er til stede på vegne af.',
        'The uuid of the one on whose behalf the target is present.',
      ),
      kilde: kilde('L', 'oio_rest/db/db_structure.py: repraesentation_uuid'),
      siden: '1.0',
      eksempel: '9f2b7c6e-4c1d-4a6f-9d53-0c8f3f0a9a11',
    },
  },
} as const satisfies Struktur;
