import { resolve } from 'node:path';
import { importKle } from '../kle/import-kle.js';
import { LoraImport } from '../lora/import-lora.js';
import type { ImportRun } from '../run/import-run.js';
import { progressOn, type Screen } from '../run/progress.js';
import { Summary } from '../run/summary.js';
import { summaryText } from '../run/summary-text.js';
import { findService } from '../service/find-service.js';
import { ServiceFault } from '../service/service-fault.js';
import { programFor, type Order } from './program.js';

/** What the command line tool uses of the process it runs in. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** Where the summary goes. */
  readonly out: Screen;
  /** Where progress and errors go. */
  readonly err: Screen;
  /** Stops the import between two objects. */
  readonly signal: AbortSignal;
}

/** Exit codes. */
const OK = 0;
const REFUSED = 1;
const NO_SERVICE = 2;
const INTERRUPTED = 130;

/** Runs the command line, and gives the exit code. */
export const runCli = async (args: readonly string[], surroundings: Surroundings): Promise<number> => {
  let order: Order | undefined;
  await programFor((taken) => {
    order = { ...taken, files: taken.files.map((file) => fromUser(file, surroundings.env)) };
  }).parseAsync(args, { from: 'user' });
  return order === undefined ? OK : runOrder(order, surroundings);
};

const runOrder = async (order: Order, { env, out, err, signal }: Surroundings): Promise<number> => {
  const summary = new Summary();
  const failure = await attempt(async () => {
    const service = await findService(order.til, env);
    try {
      if (service.own) err.write('Tjenesterne er startet til importen / The services were started for the import\n');
      const run = { client: service.client, summary, progress: progressOn(err), dryRun: order.dryRun, signal };
      await importFiles(run, order);
    } finally {
      await service.stop();
    }
  });
  const { types, refusals, omitted, remarks } = summary;
  const complete = failure === undefined;
  if (order.json)
    out.write(`${JSON.stringify({ dryRun: order.dryRun, complete, types, refusals, omitted, remarks })}\n`);
  else out.write(`${summaryText(summary)}\n`);
  if (failure !== undefined) return explain(failure, err);
  return refusals.length > 0 ? REFUSED : OK;
};

const importFiles = async (run: ImportRun, { command, files, streng }: Order): Promise<void> => {
  const lora = command === 'lora' ? await LoraImport.with(run, streng) : undefined;
  for (const file of files) await (lora === undefined ? importKle(run, file) : lora.import(file));
};

/** `npm run` works in the root of the workspace; the names of files are meant from where the user is. */
const fromUser = (file: string, { INIT_CWD }: NodeJS.ProcessEnv): string =>
  INIT_CWD === undefined || INIT_CWD === process.cwd() ? file : resolve(INIT_CWD, file);

const attempt = async (work: () => Promise<void>): Promise<Error | undefined> => {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

/** Says why the import stopped; only what is not expected has its stack shown. */
const explain = (failure: Error, err: Screen): number => {
  if (failure instanceof ServiceFault) {
    err.write(`${failure.sentence.da}\n${failure.sentence.en}\n`);
    return NO_SERVICE;
  }
  if (failure.name === 'AbortError') {
    err.write('Afbrudt; kør igen for at fortsætte / Interrupted; run again to go on\n');
    return INTERRUPTED;
  }
  throw failure;
};
