import { setFlagsFromString } from 'node:v8';
import { runCli } from './cli/run-cli.js';

// What is read is soon garbage. That the young generation does not grow has it collected early, in 100 MB less.
setFlagsFromString('--semi-space-growth-factor=1');

const stop = new AbortController();
const interrupt = (): void => {
  stop.abort();
};
process.once('SIGINT', interrupt).once('SIGTERM', interrupt);

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  out: process.stdout,
  err: process.stderr,
  signal: stop.signal,
});
