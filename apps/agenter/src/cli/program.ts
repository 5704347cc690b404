import { AGENTVARIABLER, variableLines } from '@sagdok/mox';
import { Command } from 'commander';
import { demoCommand } from './demo-command.js';
import { overdragelseCommand } from './overdragelse-command.js';
import { vandCommand } from './vand-command.js';

const ENVIRONMENT = `
Miljøvariabler for alle agenter / Environment of every agent:
${variableLines(AGENTVARIABLER)}

En agent kører, til den bliver standset (Ctrl-C eller SIGTERM), og fortæller, hvad den gør: en linje JSON for hver besked.
An agent runs until it is stopped (Ctrl-C or SIGTERM), and tells what it does: a line of JSON for each message.`;

/** The exit code when an agent is not set up as it has to be. */
export const NOT_SET_UP = 2;

/** Whatever is wrong with the arguments of a command is told by Commander; this says how the process then ends. */
const endsAsNotSetUp = (command: Command): Command => {
  for (const each of command.commands) endsAsNotSetUp(each);
  return command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : NOT_SET_UP));
};

/** The command line of the agents. */
export const programFor = (): Command =>
  endsAsNotSetUp(
    new Command('npm start -- agenter')
      .description('MOX-agenter, der binder processer sammen.\nMOX agents that bind processes together.')
      .helpOption('-h, --help', 'vis hjælp / show help')
      .helpCommand(false)
      .addHelpText('afterAll', ENVIRONMENT)
      .addCommand(vandCommand())
      .addCommand(overdragelseCommand())
      .addCommand(demoCommand()),
  );
