import type { Agent } from './agent.js';
import { ConfigError } from '../environment/config-error.js';
import { variableLines } from '../environment/variable-lines.js';
import { AGENTVARIABLER, readAgentmiljoe } from './agentmiljoe.js';
import { FordelerFejl } from './fordeler-fejl.js';
import { koerIMiljoe } from './koer-i-miljoe.js';
import { stopSignal } from './stop-signal.js';

/** The exit codes, besides 0 when the agent was asked to stop. */
const NOT_SET_UP = 2;
const REFUSED = 3;

/**
 * An agent as a program: set up by environment variables, stopped by SIGTERM or Ctrl-C, with `--help`. Sets the exit code: 0 when it was
 * asked to stop, 2 when the environment is not right, 3 when the beskedfordeler refuses its subscription.
 */
export const agentMain = async (agent: Agent): Promise<void> => {
  if (process.argv.includes('--help')) {
    process.stdout.write(helpOf(agent));
    return;
  }
  try {
    await koerIMiljoe(agent, readAgentmiljoe(process.env), { signal: stopSignal() });
  } catch (error) {
    if (!(error instanceof ConfigError) && !(error instanceof FordelerFejl)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof ConfigError ? NOT_SET_UP : REFUSED;
  }
};

const helpOf = ({ navn }: Agent): string =>
  `The agent ${navn} runs until it is stopped, and tells what it does, a line of JSON for each message.

Environment:
${variableLines(AGENTVARIABLER)}
`;
