import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import type { Sizes } from './measure.js';
import { ALL } from './measures/all.js';
import type { Rounds } from './rounds.js';

/** What the command line asks for. */
export interface CommandLine {
  readonly maal: readonly string[];
  readonly rounds: Rounds;
  readonly sizes: Sizes;
  readonly connections: number;
  readonly json: string | undefined;
  readonly profile: string | undefined;
}

interface Given {
  readonly maal?: readonly string[];
  readonly varighed?: number;
  readonly runder?: number;
  readonly klienter: number;
  readonly forbindelser: number;
  readonly sager?: number;
  readonly journalposter?: number;
  readonly abonnementer?: number;
  readonly hurtig?: true;
  readonly json?: string;
  readonly profil?: string;
}

const whole = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
};

const positive = (text: string): number => {
  if (!(Number(text) > 0 && Number(text) < Infinity)) throw new InvalidArgumentError('It must be a number above 0.');
  return Number(text);
};

const NAMES = ALL.map(({ name }) => name);

const SMALL = 10_000;
const NORMAL = {
  seconds: 2,
  rounds: 5,
  sager: 1_000_000,
  journalposter: 10_000,
  registreringer: 1000,
  abonnementer: 10_000,
};
const QUICK = { seconds: 0.5, rounds: 3, sager: 100_000, journalposter: 2000, registreringer: 200, abonnementer: 1000 };

const command = (): Command =>
  new Command('npm run bench --')
    .description(
      'Measures the register over HTTP, and the way of messages, next to a baseline, by turns in the same run, and prints the ratios.\n' +
        'Needs PostgreSQL: DATABASE_URL, or a server on 127.0.0.1:5432. Makes its own databases there, and removes them.',
    )
    .addArgument(new Argument('[maal...]', 'what to measure (all)').choices(NAMES))
    .addOption(new Option('--maal <navn...>', 'the same').choices(NAMES))
    .option('--varighed <sekunder>', `how long each side of a round is (${NORMAL.seconds})`, positive)
    .option('--runder <antal>', `how many rounds each measure has (${NORMAL.rounds})`, whole)
    .option('--klienter <antal>', 'how many clients there are at a time', whole, 16)
    .option('--forbindelser <antal>', 'how many connections to the database each side opens at most', whole, 10)
    .option(
      '--sager <antal>',
      `the size of the register that has grown (${NORMAL.sager}); the small one has ${SMALL}`,
      whole,
    )
    .option('--journalposter <antal>', `the size of the large sag (${NORMAL.journalposter})`, whole)
    .option('--abonnementer <antal>', `how many subscriptions are many (${NORMAL.abonnementer})`, whole)
    .option(
      '--hurtig',
      `smaller and shorter: ${QUICK.sager} sager, ${QUICK.abonnementer} abonnementer, ${QUICK.seconds} s`,
    )
    .option('--json <fil>', 'also write the results to a file')
    .option('--profil <mappe>', 'leave CPU profiles of the sag processes in a folder')
    .addHelpText('after', '\nExit code: 0 when all goals are met, 1 when one is not, 2 when it could not be measured.');

/** Reads the command line; prints help or what is wrong, and ends the process, where that is what is asked for. */
export const readCommandLine = (args: readonly string[]): CommandLine => {
  const parsed = command().parse(args, { from: 'user' });
  const given = parsed.opts<Given>();
  const preset = given.hurtig ? QUICK : NORMAL;
  const vaekst = given.sager ?? preset.sager;
  return {
    maal: [...parsed.args, ...(given.maal ?? [])],
    rounds: {
      rounds: given.runder ?? preset.rounds,
      seconds: given.varighed ?? preset.seconds,
      clients: given.klienter,
    },
    sizes: {
      sager: Math.min(SMALL, vaekst),
      vaekst,
      journalposter: given.journalposter ?? preset.journalposter,
      registreringer: preset.registreringer,
      abonnementer: given.abonnementer ?? preset.abonnementer,
    },
    connections: given.forbindelser,
    json: given.json,
    profile: given.profil,
  };
};
