import type { TrackId } from './track.ts';

/** A Ret of one track: its value from a day on, or until another. */
export interface Ret {
  readonly slags: 'ret';
  /** The day on which it is written. */
  readonly dag: number;
  readonly track: TrackId;
  /** The id of one of the track's choices. */
  readonly choice: string;
  readonly fra: number;
  /** The day it no longer holds; undefined: until further notice. */
  readonly til: number | undefined;
}

/** An operation on the case as a whole. */
export interface Whole {
  readonly slags: 'opret' | 'passiver' | 'slet';
  readonly dag: number;
}

/** Something done to the case of the laboratory, on a day. */
export type Handling = Ret | Whole;
