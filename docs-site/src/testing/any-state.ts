import fc from 'fast-check';
import type { Handling, Ret } from '../tidslaboratorium/handling.ts';
import { LAST_DAY, MOST, type State } from '../tidslaboratorium/state.ts';
import { STORY } from '../tidslaboratorium/story.ts';
import { TRACK_IDS, TRACKS } from '../tidslaboratorium/track.ts';

/** A day of the laboratory. */
export const anyDay = fc.integer({ min: 0, max: LAST_DAY });

const anyRet = fc
  .record({
    track: fc.constantFrom(...TRACK_IDS),
    fra: fc.integer({ min: 0, max: 300 }),
    length: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
    place: fc.nat(),
  })
  .map(({ track, fra, length, place }): Omit<Ret, 'dag'> => {
    const { choices } = TRACKS[track];
    const { id } = choices[place % choices.length] ?? choices[0];
    return { slags: 'ret', track, fra, til: length === undefined ? undefined : fra + length, choice: id };
  });

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

/** A state of the laboratory. */
export const anyState: fc.Arbitrary<State> = fc.record({
  step: fc.integer({ min: 0, max: STORY.length }),
  valid: anyDay,
  known: anyDay,
  track: fc.constantFrom(...TRACK_IDS),
  done: anyDone(),
});
