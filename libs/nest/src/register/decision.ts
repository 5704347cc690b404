import type { Livscykluskode } from '@sagdok/tid';
import type { TableChange } from './decide.js';
import type { CurrentObject } from './writer.js';

/** The registrering that an operation has decided to make: on what, by whom, and what ends and begins with it. */
export interface Decision {
  readonly uuid: string;
  /** What is current; undefined: the object is made. */
  readonly base: CurrentObject | undefined;
  readonly livscykluskode: Livscykluskode;
  readonly brugerref: string;
  readonly note: string;
  readonly changes: readonly TableChange[];
}

/** What becomes of decisions: they are written, or only shown. */
export interface Outcome<R> {
  /** Carries a decision out; undefined when another write has come between, and nothing was done. */
  readonly carryOut: (decision: Decision) => Promise<R | undefined>;
  /** An operation that finds everything as it should be already. */
  readonly alreadySo: (uuid: string, current: CurrentObject) => R | Promise<R>;
}

/** A registrering that was written. */
export interface Kvittering {
  readonly uuid: string;
  /** The number of the registrering in the object's history, from 1. */
  readonly nr: number;
}
