import { readAgentmiljoe } from '@sagdok/mox';
import { Command } from 'commander';
import { demoVand } from '../demo/demo-vand.js';
import { sagdokOption } from './sagdok-option.js';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** `agenter demo-vand`: what `npm run demo:vand` runs. */
export const demoCommand = (): Command =>
  new Command('demo-vand')
    .description(
      'Viser vandindberetning mod de tjenester, som npm start kører. Afslutter med 0, hvis alt gik, som det skal.\nShows vandindberetning against the services that npm start runs. Exits with 0 when all was as it should be.',
    )
    .addOption(sagdokOption())
    .action(async ({ sagdok }: { readonly sagdok: string }) => {
      const BESKEDFORDELER_URL = process.env.BESKEDFORDELER_URL ?? sagdok;
      // The agent and the subscriber each listen on a port of their own, if messages are pushed.
      const env = { ...process.env, BESKEDFORDELER_URL, AGENT_PORT: '0' };
      if (!(await answers(sagdok))) {
        process.stderr.write(`${sagdok} svarer ikke; kør npm start først / does not answer; run npm start first\n`);
        process.exitCode = 2;
        return;
      }
      const miljoe = readAgentmiljoe(env);
      const wrong = await demoVand({ miljoe, sagdok, env, vis: say });
      say(
        wrong.length === 0
          ? '\nAlt gik, som det skal / All was as it should be'
          : `\nIkke som det skal / Not as it should be: ${wrong.join('; ')}`,
      );
      if (wrong.length > 0) process.exitCode = 1;
    });

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/health/live`, { signal: AbortSignal.timeout(3000) }).then(
    ({ ok }) => ok,
    () => false,
  );
