import type { Handling } from './handling.ts';
import type { TrackId } from './track.ts';

/** What is asked: how the case was on the day `valid`, as it was known on the day `known`. */
export interface Point {
  readonly valid: number;
  readonly known: number;
}

/** All that an address of the laboratory tells. */
export interface State extends Point {
  /** The step of the story that is told, from 1; 0: none, the reader experiments. */
  readonly step: number;
  readonly track: TrackId;
  /** What has been done to the case, oldest first. */
  readonly done: readonly Handling[];
}

/** The most that can be done to the case. */
export const MOST = 24;

/** The last day on which something can be done, on either axis. */
export const LAST_DAY = 1095;
