import type { Tekster } from '@sagdok/model';
import type { Del } from '../../data/dele.ts';

/** Something that happened, as it stands in the portal's feeds. */
export interface FeedEntry {
  /** Permanent and unique, as a path: `udgivelser/0.1.0`, `forslag/0001/vedtaget`. */
  readonly id: string;
  /** When it happened: a day, `2027-01-31`, or an instant. */
  readonly date: string;
  readonly title: Tekster;
  readonly summary: Tekster;
  /** The page that tells more, from the root of the portal: `/faellesskab/udgivelser/#v0.1.0`. */
  readonly path: string;
  /** The parts of the standard that it concerns: it is in their feeds too. */
  readonly dele?: readonly Del[];
}

/** Gives the entries of one kind, in any order. */
export type FeedSource = () => readonly FeedEntry[] | Promise<readonly FeedEntry[]>;
