import type { JsonSchema } from '@sagdok/validering';
import { FRA } from '../abonnement/abonnement-schema.js';
import { beskrevet, objekt, POSITION } from '../form/skemaer.js';

/** The form of a request for a replay. */
export const GENSPIL: JsonSchema = {
  type: 'object',
  properties: {
    fra: FRA,
    til: {
      ...FRA,
      ...beskrevet(
        'Den sidste position, eller et tidspunkt: beskeder før det. Udelades det, genspilles til og med nu.',
        'The last position, or an instant: messages before it. Left out, the replay goes to now.',
      ),
    },
  },
  required: ['fra'],
  additionalProperties: false,
};

/** The form of a replay that has begun. */
export const GENSPIL_SVAR: JsonSchema = objekt({
  efter: {
    ...POSITION,
    ...beskrevet('Der genspilles efter denne position.', 'What is replayed lies after this position.'),
  },
  til: { ...POSITION, ...beskrevet('Den sidste, der er med.', 'The last that is included.') },
});
