import { join } from 'node:path';
import { aabnKilde } from './aabn-kilde.js';
import type { Agent } from './agent.js';
import type { Agentmiljoe, Kildevalg } from './agentmiljoe.js';
import { Fordelerklient } from './fordelerklient.js';
import { koerAgent, type KoerAgentOptions } from './koer-agent.js';
import { satOp } from './sat-op.js';
import { SqliteLager } from './sqlite-lager.js';

/**
 * Runs an agent as its environment says: from where its messages come, and in which folder it remembers them. Resolves and rejects as
 * `koerAgent` does.
 * @throws ConfigError when its folder cannot be made or its port is taken
 */
export const koerIMiljoe = async (
  agent: Agent,
  { fordeler: url, kilde, data }: Agentmiljoe,
  options: Omit<KoerAgentOptions, 'kilde' | 'lager' | 'fordeler'>,
): Promise<void> => {
  const fordeler = new Fordelerklient(url);
  const file = join(data, `${agent.navn}.sqlite`);
  const lager = await satOp(file, () => new SqliteLager(file));
  const opened = await satOp(stedAf(kilde), () => aabnKilde(kilde, agent.navn, fordeler)).catch((error: unknown) => {
    lager.luk();
    throw error;
  });
  await koerAgent(agent, { ...options, fordeler, kilde: opened, lager });
};

/** Where messages come from, as whoever set it up knows it. */
const stedAf = (kilde: Kildevalg): string => (kilde.slags === 'push' ? `${kilde.host}:${kilde.port}` : kilde.slags);
