import { ConfigError, FordelerFejl } from '@sagdok/mox';
import { NOT_SET_UP, programFor } from './cli/program.js';

/** The beskedfordeler refuses, or is not there. */
const REFUSED = 3;

try {
  await programFor().parseAsync();
} catch (error) {
  if (!(error instanceof ConfigError) && !(error instanceof FordelerFejl)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof ConfigError ? NOT_SET_UP : REFUSED;
}
