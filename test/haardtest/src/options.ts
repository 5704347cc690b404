import { Command, InvalidArgumentError } from 'commander';
import type { Haardhed } from './run-haardtest.js';

const whole = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
};

const atLeastOne = (text: string): number => {
  if (whole(text) === 0) throw new InvalidArgumentError('It must be at least 1.');
  return whole(text);
};

/** Reads the command line; prints help or what is wrong, and ends the process, where that is what is asked for. */
export const readCommandLine = (args: readonly string[]): Haardhed =>
  new Command('npm run haardtest --')
    .description(
      'Writes random operations to processes that are killed by SIGKILL, and looks at what is left.\n' +
        'Needs PostgreSQL: DATABASE_URL, or a server on 127.0.0.1:5432. Makes a database of its own there, and removes it.',
    )
    .option('--operationer <antal>', 'how many operations are sent', atLeastOne, 10_000)
    .option('--skrivere <antal>', 'how many writers there are at a time', atLeastOne, 16)
    .option('--objekter <antal>', 'how many objects they write on', atLeastOne, 50)
    .option('--processer <antal>', 'how many processes they write to', atLeastOne, 3)
    .option('--drab <antal>', 'how many times a process is killed', whole, 40)
    .option('--froe <tal>', 'a seed that gives the same operations again (of the clock)', whole, Date.now() % 1e9)
    .addHelpText(
      'after',
      '\nExit code: 0 when all is as it should be, 1 when it is not, 2 when there is no PostgreSQL.',
    )
    .parse(args, { from: 'user' })
    .opts<Haardhed>();
