import type { Rigs } from './rig/rigs.js';

/** What was measured of the two sides in one round. */
export interface Pair {
  readonly sagdok: number;
  readonly baseline: number;
  /** Where sagdok's figure is the 99th percentile of several, their median. */
  readonly p50?: number;
}

/** What the ratio of the sides must be: of throughput at least, of time at most. */
export interface Goal {
  readonly kind: 'at least' | 'at most';
  readonly ratio: number;
}

/** How much there is of what is measured. */
export interface Sizes {
  /** Sager in a small register. */
  readonly sager: number;
  /** Sager in a register that has grown. */
  readonly vaekst: number;
  /** Journalposter of a large sag. */
  readonly journalposter: number;
  /** Registreringer of an object with a long history. */
  readonly registreringer: number;
  /** Subscriptions of a distributor that has many. */
  readonly abonnementer: number;
}

/** How one round is made. */
export interface Round {
  readonly clients: number;
  /** The length of each side, in seconds. */
  readonly seconds: number;
}

/** What a measure is made with. */
export interface Stage {
  readonly rigs: Rigs;
  readonly sizes: Sizes;
}

/** One thing that is measured, beside its baseline. */
export interface Measure {
  /** What it is, in a few words, which may tell how much of it there is. */
  readonly title: string | ((sizes: Sizes) => string);
  /** What the baseline is, in a few words. */
  readonly baseline: string;
  readonly unit: '/s' | 'ms';
  readonly goal: Goal;
  /** Makes what it needs, and checks that both sides give the same result. @returns what measures one round, both sides */
  prepare(stage: Stage): Promise<(round: Round) => Promise<Pair>>;
}

/** Some measures that are asked for together, by their name in `--maal`. */
export interface Maal {
  readonly name: string;
  readonly measures: readonly Measure[];
}
