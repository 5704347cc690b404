import type { Livscykluskode } from '@sagdok/tid';
import type { CurrentObject } from './current-object.js';
import type { TableChange } from './decide.js';
import type { RequestKey } from './request-key.js';

/** The registrering that an operation has decided to make: on what, by whom, and what ends and begins with it. */
export interface Decision {
  readonly uuid: string;
  /** What is current; undefined: the object is made. */
  readonly base: CurrentObject | undefined;
  readonly livscykluskode: Livscykluskode;
  readonly brugerref: string;
  readonly note: string;
  readonly changes: readonly TableChange[];
  /** What the request is known again by; undefined: it is not. */
  readonly key: RequestKey | undefined;
}

/** What becomes of decisions: they are written, or only shown. */
export interface Outcome<R> {
  /** Carries a decision out; undefined when another write has come between, and nothing was done. */
  readonly carryOut: (decision: Decision) => Promise<R | undefined>;
  /**
   * An operation that finds everything as it should be already, which is remembered of a request with a key; undefined when the key has
   * been used in the meantime.
   */
  readonly alreadySo: (registrering: Kvittering, key?: RequestKey) => Promise<R | undefined>;
}

/** The registrering that an operation came to. */
export interface Kvittering {
  readonly uuid: string;
  /** Its number in the object's history, from 1. */
  readonly nr: number;
}
