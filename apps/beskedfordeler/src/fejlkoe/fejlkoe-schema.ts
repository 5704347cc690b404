import type { JsonSchema } from '@sagdok/validering';
import { beskrevet, objekt, POSITION, TIDSPUNKT, UUID } from '../form/skemaer.js';
import { FEJLSLAGS } from './fejl.js';

/** The form of an entry of the fejlkø, as it is listed; `besked` is that of the message that it is about. */
export const fejlpostSchema = (besked: JsonSchema): JsonSchema =>
  objekt(felter(besked), ['id', 'slags', 'kode', 'tekst', 'tidspunkt', 'forsoeg']);

/** The form of an entry with what was sent. */
export const helFejlpostSchema = (besked: JsonSchema): JsonSchema =>
  objekt(
    {
      ...felter(besked),
      indhold: {
        type: 'string',
        ...beskrevet('Det, der blev sendt, eller begyndelsen af det.', 'What was sent, or the beginning of it.'),
      },
    },
    ['id', 'slags', 'kode', 'tekst', 'tidspunkt', 'forsoeg'],
  );

const felter = (besked: JsonSchema): JsonSchema => ({
  id: POSITION,
  slags: {
    type: 'string',
    enum: FEJLSLAGS,
    ...beskrevet(
      'modtagelse: kunne ikke modtages. levering: kunne ikke leveres. doed: opgivet hos RabbitMQ, og ingen af delene.',
      'modtagelse: could not be taken. levering: could not be delivered. doed: given up at RabbitMQ, and neither of these.',
    ),
  },
  kode: { type: 'integer', ...beskrevet('StatusKode.', 'The StatusKode.') },
  tekst: { type: 'string', ...beskrevet('Hvad der gik galt.', 'What went wrong.') },
  tidspunkt: TIDSPUNKT,
  forsoeg: { type: 'integer', minimum: 0 },
  dueslag: UUID,
  abonnement: UUID,
  position: POSITION,
  format: { type: 'string', ...beskrevet('Formen på det, der blev sendt.', 'The form of what was sent.') },
  besked,
  afkortet: {
    type: 'boolean',
    ...beskrevet('Der blev sendt mere, end der er gemt.', 'More was sent than is kept.'),
  },
});
