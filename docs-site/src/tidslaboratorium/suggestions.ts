import type { Tekster } from '@sagdok/model';
import type { Handling, Ret } from './handling.ts';
import type { Laboratory } from './laboratory.ts';
import { fieldAt, pictureOf } from './picture.ts';
import { LAST_DAY } from './state.ts';
import { TRACKS, type TrackId } from './track.ts';

/** Something that a button does. */
export interface Suggestion {
  readonly navn: Tekster;
  readonly handling: Handling;
}

/** How far back and ahead the suggestions go, in days. */
const FAR = 60;

/** The first day on which the next thing can be done; later than the last of the laboratory when that is taken. */
export const earliestDay = (done: readonly Handling[]): number => (done.at(-1)?.dag ?? -1) + 1;

/** The day on which the next thing is done: the one that is chosen, where it can be done then. */
export const dayOfNext = (done: readonly Handling[], chosen: number | undefined): number =>
  chosen !== undefined && chosen >= earliestDay(done) && chosen <= LAST_DAY ? chosen : nextDay(done);

/** A month after the last. */
const nextDay = (done: readonly Handling[]): number => {
  const last = done.at(-1);
  return last === undefined ? 7 : Math.min(last.dag + 30, LAST_DAY);
};

/** A Ret of a track from a day on: to the choice after the one that holds then. */
const retFrom = (laboratory: Laboratory, track: TrackId, dag: number, fra: number): Ret => {
  const { choices } = TRACKS[track];
  const now = fieldAt(pictureOf(laboratory.object, track), fra, dag)?.choice;
  const place = choices.findIndex((choice) => choice === now);
  const next = choices[(place + 1) % choices.length] ?? choices[0];
  return { slags: 'ret', dag, track, choice: next.id, fra, til: undefined };
};

/** What can be done to the case at the press of a button, on a day. */
export const suggestionsOf = (laboratory: Laboratory, track: TrackId, dag: number): readonly Suggestion[] =>
  laboratory.exchanges.length === 0
    ? [{ navn: { da: 'Opret', en: 'Opret: make' }, handling: { slags: 'opret', dag } }]
    : [
        { navn: { da: 'Ret fra i dag', en: 'Ret from today' }, handling: retFrom(laboratory, track, dag, dag) },
        {
          navn: { da: 'Ret med tilbagevirkende kraft', en: 'Ret retroactively' },
          handling: retFrom(laboratory, track, dag, Math.max(dag - FAR, 0)),
        },
        {
          navn: { da: 'Ret fra en kommende dato', en: 'Ret from a coming date' },
          handling: retFrom(laboratory, track, dag, Math.min(dag + FAR, LAST_DAY)),
        },
        { navn: { da: 'Passiver', en: 'Passiver' }, handling: { slags: 'passiver', dag } },
        { navn: { da: 'Slet', en: 'Slet: delete' }, handling: { slags: 'slet', dag } },
      ];
