import fc from 'fast-check';
import { carriedOut } from '../tidslaboratorium/carried-out.ts';
import type { Handling, Ret } from '../tidslaboratorium/handling.ts';
import { daysShown } from '../tidslaboratorium/picture.ts';
import { LAST_DAY, MOST, type State } from '../tidslaboratorium/state.ts';
import { STORY } from '../tidslaboratorium/story.ts';
import { TRACK_IDS, TRACKS } from '../tidslaboratorium/track.ts';

/** A day of the laboratory. */
export const anyDay = fc.integer({ min: 0, max: LAST_DAY });

const anyRet = fc
  .record({
    track: fc.constantFrom(...TRACK_IDS),
    // Mostly where it can be seen beside the others, now and then as late as a date can be given.
    fra: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 300 }) },
      { weight: 1, arbitrary: fc.integer({ min: LAST_DAY - 10, max: LAST_DAY }) },
    ),
    length: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
    place: fc.nat(),
  })
  .map(({ track, fra, length, place }): Omit<Ret, 'dag'> => {
    const { choices } = TRACKS[track];
    const { id } = choices[place % choices.length] ?? choices[0];
    return { slags: 'ret', track, fra, til: untilOf(fra, length), choice: id };
  });

/** The last day is the last that can be given: what holds from it has no end. */
const untilOf = (fra: number, length: number | undefined): number | undefined =>
  length === undefined || fra === LAST_DAY ? undefined : Math.min(fra + length, LAST_DAY);

const anyLater = fc.oneof(
  { weight: 8, arbitrary: anyRet },
  { weight: 1, arbitrary: fc.constantFrom({ slags: 'passiver' as const }, { slags: 'slet' as const }) },
);

/** Something done to the case, as often as not more than once, on as many days. */
export const anyDone = (most = MOST): fc.Arbitrary<readonly Handling[]> =>
  fc
    .record({
      days: fc.uniqueArray(anyDay, { maxLength: most }),
      later: fc.array(anyLater, { minLength: most, maxLength: most }),
    })
    .map(({ days, later }) =>
      days.toSorted((a, b) => a - b).map((dag, i): Handling => ({ ...(i === 0 ? OPRET : (later[i] ?? OPRET)), dag })),
    );

const OPRET = { slags: 'opret' } as const;

const anyAddressed: fc.Arbitrary<State> = fc.record({
  step: fc.integer({ min: 0, max: STORY.length }),
  valid: anyDay,
  known: anyDay,
  track: fc.constantFrom(...TRACK_IDS),
  done: anyDone(),
});

/** A state right after the last that was done in it. */
const afterwards = (state: State): State => {
  const last = state.done.at(-1);
  return last === undefined ? state : carriedOut({ ...state, done: state.done.slice(0, -1) }, last);
};

/** A state with the cross in the corner of the picture that is farthest out. */
const inTheCorner = (state: State): State => {
  const days = daysShown(state.done.at(-1)?.dag ?? 0);
  return { ...state, valid: days, known: days };
};

/** A state of the laboratory, such as an address tells, or such as the reader comes to. */
export const anyState: fc.Arbitrary<State> = fc.oneof(
  anyAddressed,
  anyAddressed.map(afterwards),
  anyAddressed.map(inTheCorner),
);
