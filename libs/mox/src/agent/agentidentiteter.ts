import { v5 } from 'uuid';

/** The namespace of what agents make uuids for. Never changes: it is part of every such uuid. */
const NAMESPACE = '6c0f1f0e-5b0b-4f5a-9d5e-3f0c8f5e7a41';

/** The uuid of a list of texts, told apart whatever they hold. */
const named = (...parts: readonly string[]): string => v5(JSON.stringify(parts), NAMESPACE);

/** The subscription of an agent: one and the same each time the agent starts, wherever it runs. */
export const abonnementId = (agent: string): string => named('abonnement', agent);

/** The dueslag of an agent. */
export const dueslagId = (agent: string): string => named('dueslag', agent);

/** The idempotency key of one step of what an agent does on a message. */
export const trinNoegle = (agent: string, beskedId: string, trin: string): string =>
  named('trin', agent, beskedId, trin);

/** The BeskedId of what an agent answers to a message in one step. */
export const svarId = (agent: string, beskedId: string, trin: string): string => named('svar', agent, beskedId, trin);
