import type { Livscykluskode } from '@sagdok/tid';
import type { Criterion } from './condition.js';
import type { View } from '../register/window.js';

/** What a search asks for, from its parameters. */
export interface SearchRequest {
  readonly view: View;
  readonly criteria: readonly Criterion[];
  readonly uuid?: string;
  readonly livscykluskode?: Livscykluskode;
  readonly brugerref?: string;
  /** A pattern for the note of the registrering. */
  readonly notetekst?: string;
  /** Which of the results, ordered by the object's key; absent: all of them, in no order. */
  readonly page?: Page;
}

/** A part of an ordered result. */
export interface Page {
  /** How many results to pass over. */
  readonly first: number;
  /** How many to give at most; absent: all. */
  readonly most?: number;
  /** The place that the page begins after; absent: at the beginning. */
  readonly after?: Place;
}

/** A place in the order of results: an object's key as it is ordered by, `null` without one, and its uuid. */
export interface Place {
  readonly noegle: string | null;
  readonly uuid: string;
}
