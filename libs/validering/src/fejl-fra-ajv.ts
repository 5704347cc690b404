import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Fejl } from './fejl.js';
import { Fejlsamling } from './fejlsamling.js';
import { oversat } from './oversat.js';

/**
 * Errors that Ajv found with one of our schemas, as faults: those that say something to a reader, the first hundred of
 * them. Ajv should run with `allErrors`, and with `verbose` for the best wording.
 */
export function fejlFra(errors: readonly ErrorObject[]): Fejl[] {
  const samling = new Fejlsamling();
  tilfoejAlle(samling, errors);

  return samling.alle(false);
}

/** Adds Ajv's errors to the faults that were found. */
export function tilfoejAlle(samling: Pick<Fejlsamling, 'tilfoej'>, errors: readonly ErrorObject[]): void {
  for (const error of errors) {
    if (sigerNoget(error)) samling.tilfoej(() => oversat(error));
  }
}

/** The keywords that only say that some alternative failed, while the alternatives' own errors say why. */
const STOEJ: ReadonlySet<string> = new Set(['anyOf', 'if']);

/**
 * Within the ways a relation can name its target (`oneOf`, which has one wording), and within the empty text or list as
 * the last alternative to a value (`anyOf`), of which the value's own errors tell.
 */
const ALTERNATIV = /\/oneOf\/\d|\/anyOf\/1\/|^#\/\$defs\/(?:tom|tom-liste|toemmes)\//;

function sigerNoget({ keyword, schemaPath }: ErrorObject): boolean {
  return !STOEJ.has(keyword) && !ALTERNATIV.test(schemaPath);
}
