import { Command } from 'commander';

/** What the user asks for. */
export interface Order {
  readonly command: 'kle' | 'lora';
  readonly files: readonly string[];
  /** Where the services are; absent: where `npm start` serves them, or else started here. */
  readonly til?: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  /** Refuse an object with a field that the service has no place for, instead of leaving the field out. */
  readonly streng: boolean;
}

interface Options {
  readonly til?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly streng?: boolean;
}

const ENVIRONMENT = `
Uden --til bruges tjenesterne på http://127.0.0.1:\${PORT:-8080}; svarer de ikke, startes de selv på samme database
(DATABASE_URL eller SAGDOK_DATA) og stoppes igen. En afbrudt import fortsættes ved at køre kommandoen igen.
Without --til the services on http://127.0.0.1:\${PORT:-8080} are used; when they do not answer they are started on the same
database (DATABASE_URL or SAGDOK_DATA) and stopped again. An import that was stopped goes on when the command is run again.

Afslutter med 1, hvis noget blev afvist, 2, hvis tjenesterne ikke kunne bruges.
Exits with 1 if something was refused, 2 if the services could not be used.`;

const imports = (program: Command, name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .argument('<fil...>', 'de filer, der skal læses / the files to read')
    .option('--til <url>', 'tjenesterne, der skrives til / the services to write to')
    .option('--dry-run', 'sammenlign kun, skriv intet / only compare, write nothing')
    .option('--json', 'resumé som JSON / the summary as JSON')
    .addHelpText('after', ENVIRONMENT);

/** The command line. Calls `take` with what is asked for. */
export const programFor = (take: (order: Order) => void): Command => {
  const program = new Command('npm run importer --')
    .description(
      'Læser klassifikationer og registre fra filer ind i tjenesterne.\nLoads classifications and registers from files into the services.',
    )
    .helpOption('-h, --help', 'vis hjælp / show help')
    .helpCommand(false)
    .addHelpText('after', ENVIRONMENT);
  const order =
    (command: Order['command']) =>
    (files: string[], { til, dryRun = false, json = false, streng = false }: Options): void => {
      take({ command, files, dryRun, json, streng, ...(til !== undefined && { til }) });
    };
  imports(
    program,
    'kle',
    'KLE-emneplan eller handlingsfacetter (XML). En nyere udgave ændrer kun det, der er ændret.\nKLE emneplan or handlingsfacetter (XML). A newer edition changes only what has changed.',
  ).action(order('kle'));
  imports(
    program,
    'lora',
    'LoRA’s svar på list (JSON), med alle registreringer og deres tider.\nLoRA’s answers to list (JSON), with all registreringer and their times.',
  )
    .option('--streng', 'afvis objekter med ukendte felter / refuse objects with unknown fields')
    .action(order('lora'));
  return program;
};
