import type { Goal, Measure, Pair, Round, Stage } from './measure.js';
import type { Progress } from './progress.js';
import { median } from './statistics.js';

/** A number as the rounds gave it: the middle one, and the extremes. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** What the rounds of a measure gave. */
export interface Result {
  readonly maal: string;
  readonly title: string;
  readonly baselineTitle: string;
  readonly unit: Measure['unit'];
  readonly sagdok: Spread;
  readonly baseline: Spread;
  /** Where sagdok's figure is a 99th percentile, the median beside it. */
  readonly p50?: Spread;
  /** Of sagdok's figure to the baseline's, round by round. */
  readonly ratio: Spread;
  readonly goal: Goal;
  readonly met: boolean;
}

const spread = (numbers: readonly number[]): Spread => ({
  median: median(numbers),
  min: Math.min(...numbers),
  max: Math.max(...numbers),
});

const isMet = ({ kind, ratio }: Goal, measured: number): boolean =>
  kind === 'at least' ? measured >= ratio : measured <= ratio;

/** What some rounds, of which there is at least one, say of a measure: its goal is for the median of their ratios. */
export const resultOf = (
  { maal, title }: Pick<Result, 'maal' | 'title'>,
  measure: Measure,
  pairs: readonly Pair[],
): Result => {
  const ratio = spread(pairs.map(({ sagdok, baseline }) => sagdok / baseline));
  const p50 = pairs.flatMap((pair) => pair.p50 ?? []);
  return {
    maal,
    title,
    baselineTitle: measure.baseline,
    unit: measure.unit,
    sagdok: spread(pairs.map(({ sagdok }) => sagdok)),
    ...(p50.length > 0 && { p50: spread(p50) }),
    baseline: spread(pairs.map(({ baseline }) => baseline)),
    ratio,
    goal: measure.goal,
    met: isMet(measure.goal, ratio.median),
  };
};

/** How a measure is run: so many rounds that count, each alike. */
export interface Rounds extends Round {
  readonly rounds: number;
}

/** Measures both sides by turns, in so many rounds, after one round that does not count. */
export const runRounds = async (
  maal: string,
  measure: Measure,
  stage: Stage & { readonly progress: Progress },
  { rounds, ...round }: Rounds,
): Promise<Result> => {
  const title = typeof measure.title === 'string' ? measure.title : measure.title(stage.sizes);
  stage.progress.say(`${title}: preparing`);
  const one = await measure.prepare(stage);
  const pairs: Pair[] = [];
  for (let i = 0; i <= rounds; i++) {
    stage.progress.say(`${title}: ${i === 0 ? 'warming up' : `round ${i} of ${rounds}`}`);
    const pair = await one(round);
    if (i > 0) pairs.push(pair);
  }
  return resultOf({ maal, title }, measure, pairs);
};
