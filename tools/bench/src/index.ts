export { bench, type BenchOptions } from './bench.js';
export type { Sizes } from './measure.js';
export type { Result, Rounds, Spread } from './rounds.js';
