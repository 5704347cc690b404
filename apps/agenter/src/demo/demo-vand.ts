import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { abonnementId, Fordelerklient, type Agentmiljoe } from '@sagdok/mox';
import { VANDINDBERETNING } from '../vand/vandindberetning.js';
import { AgentProces } from './agent-proces.js';
import { demoFiles } from './demo-files.js';
import { DemoStory } from './demo-story.js';
import { Kvitteringsmodtager } from './kvitteringsmodtager.js';

/** How the demonstration is run. */
export interface DemoOptions {
  readonly miljoe: Agentmiljoe;
  /** Where the register is. */
  readonly sagdok: string;
  /** The environment, which the agent's process gets too. */
  readonly env: NodeJS.ProcessEnv;
  /** Takes what is shown. */
  readonly vis: (line: string) => void;
}

/**
 * Shows readings of water meters on their way from a file to the journal of their cases and a subscriber's kvittering. Gives what was not
 * as it should be, a sentence each; nothing when all was.
 */
export const demoVand = async (options: DemoOptions): Promise<readonly string[]> => {
  const run = Date.now().toString(36);
  const folder = await mkdtemp(join(tmpdir(), 'sagdok-demo-'));
  const fordeler = new Fordelerklient(options.miljoe.fordeler);
  const abonnement = abonnementId(VANDINDBERETNING);
  const wasThere = await fordeler.findes(abonnement);
  const modtager = new Kvitteringsmodtager(options.miljoe, `demo-${run}`);
  await modtager.start();
  const agent = new AgentProces(
    ['vandindberetning', '--sagdok', options.sagdok, '--indbakke', join(folder, 'indbakke')],
    { ...options.env, BESKEDFORDELER_URL: options.miljoe.fordeler, AGENT_DATA: folder },
  );
  const wrong: string[] = [];
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) => wrong.push(error instanceof Error ? error.message : String(error)));
  };
  await attempt(() => new DemoStory({ ...options, folder, agent, modtager, files: demoFiles(run), wrong }).tell());
  await attempt(() => agent.stop());
  await attempt(() => modtager.stop());
  await attempt(async () => {
    if (!wasThere) await fordeler.fjernAbonnement(abonnement);
  });
  await rm(folder, { recursive: true, force: true });
  return wrong;
};
