import type { JsonSchema } from '@sagdok/validering';
import { beskrevet, objekt, POSITION, TIDSPUNKT, UUID } from '../form/skemaer.js';

const tal = (da: string, en: string): JsonSchema => ({ type: 'integer', minimum: 0, ...beskrevet(da, en) });

const lukket = objekt({ tilstand: { const: 'lukket' } });

const aaben = objekt({ tilstand: { const: 'aaben' }, siden: TIDSPUNKT, naesteForsoeg: TIDSPUNKT }, [
  'tilstand',
  'naesteForsoeg',
]);

/** The form of how it goes with an abonnement. */
export const STATUS_SVAR: JsonSchema = objekt(
  {
    abonnement: UUID,
    dueslag: UUID,
    venter: tal('Hvor mange beskeder der venter.', 'How many messages wait.'),
    laant: tal('Hvor mange af dem der er udlånt og ikke kvitteret.', 'How many of them are lent and not acknowledged.'),
    aeldsteVentende: { ...TIDSPUNKT, ...beskrevet('Siden hvornår den ældste venter.', 'Since when the oldest waits.') },
    afleveret: {
      type: 'string',
      pattern: '^\\d+$',
      ...beskrevet('Hvor mange der er kvitteret.', 'How many are acknowledged.'),
    },
    senesteAflevering: TIDSPUNKT,
    fejlkoe: tal('Hvor mange der ligger i fejlkøen.', 'How many lie in the fejlkø.'),
    kreds: {
      oneOf: [lukket, aaben],
      ...beskrevet(
        'Åben: modtageren er syg, og der sendes intet til den før næste forsøg.',
        'Open (aaben): the receiver is ill, and nothing is sent to it before the next attempt.',
      ),
    },
    senesteFejl: objekt({ kode: { type: 'integer' }, tekst: { type: 'string' }, tidspunkt: TIDSPUNKT }, [
      'kode',
      'tekst',
    ]),
    genspil: {
      type: 'array',
      ...beskrevet('Genspil, der er i gang.', 'Replays under way.'),
      items: objekt({ naaet: POSITION, til: POSITION }),
    },
  },
  ['abonnement', 'dueslag', 'venter', 'laant', 'afleveret', 'fejlkoe', 'kreds', 'genspil'],
);
