import { writeFile } from 'node:fs/promises';
import { bench } from './bench.js';
import { readCommandLine } from './options.js';
import { progressOn } from './progress.js';
import { tableOf } from './report.js';
import { LOCAL_SERVER, NoServer } from './rig/bench-database.js';

/** As shells name the end of a process by SIGINT. */
const INTERRUPTED = 130;

const interruption = new AbortController();
const interrupt = (): void => {
  interruption.abort();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, interrupt);

const { json, ...options } = readCommandLine(process.argv.slice(2));
try {
  const results = await bench({
    ...options,
    server: process.env.DATABASE_URL ?? LOCAL_SERVER,
    progress: progressOn(process.stderr),
    signal: interruption.signal,
  });
  console.log(tableOf(results));
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ ...options, results }, undefined, 2)}\n`);
  process.exitCode = results.every(({ met }) => met) ? 0 : 1;
} catch (error) {
  if (!interruption.signal.aborted) console.error(error instanceof NoServer ? error.message : error);
  process.exitCode = interruption.signal.aborted ? INTERRUPTED : 2;
}
