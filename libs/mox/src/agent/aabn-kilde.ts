import type { Kildevalg } from './agentmiljoe.js';
import { amqpKilde } from './amqp-kilde.js';
import type { Fordelerklient } from './fordelerklient.js';
import { dueslagId } from './agentidentiteter.js';
import type { Kilde } from './kilde.js';
import { pullKilde } from './pull-kilde.js';
import { pushKilde } from './push-kilde.js';

/** Opens the source that was chosen for an agent, by its name. */
export const aabnKilde = async (valg: Kildevalg, navn: string, fordeler: Fordelerklient): Promise<Kilde> => {
  const dueslag = dueslagId(navn);
  switch (valg.slags) {
    case 'pull':
      return pullKilde({ fordeler, dueslag, laan: valg.laan });
    case 'push':
      return pushKilde(valg);
    case 'amqp':
      return amqpKilde({ ...valg, navn, dueslag });
  }
};
