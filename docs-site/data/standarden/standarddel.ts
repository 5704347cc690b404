import type { Kilde, Tekster } from '@sagdok/model';
import type { Del } from '../dele.ts';
import type { Krav } from './krav.ts';

/** A part of the standard as the portal tells of it: its text, and what is known of its versions. */
export interface Standarddel {
  /** The part's name in addresses, and in the model where it is there. */
  readonly navn: Del;
  /** The first code of its requirements' ids: `SAG`. */
  readonly kode: string;
  readonly titel: Tekster;
  /** What the part is about, in a sentence or two. */
  readonly formaal: Tekster;
  /** Every version there is known to be, the oldest first. */
  readonly versioner: readonly Version[];
  readonly afsnit: readonly Afsnit[];
  /** How the profiles in use differ from the part as a whole; of single elements the model tells it. */
  readonly profiler: readonly Profilforskel[];
}

/** One version of a part. */
export interface Version {
  readonly version: string;
  /** When it was approved or published (ISO 8601: a day, a month or a year); absent: not known. */
  readonly dato?: string;
  readonly status: Versionsstatus;
  /** What came with it, in a paragraph each. */
  readonly nyt: readonly Tekster[];
  readonly kilde: Kilde;
  /** The portal has its text and model. */
  readonly beskrevet?: true;
}

/**
 * - `gaeldende`: what sagdok's services keep, and the portal's text describes.
 * - `afloest`: an earlier version.
 * - `informationsmodel`: a model without operations, which nothing is exchanged by.
 */
export type Versionsstatus = 'gaeldende' | 'afloest' | 'informationsmodel';

/** A section of the text: what it is about for understanding, and its requirements. */
export interface Afsnit {
  /** The middle code of its requirements' ids: `REL`. */
  readonly kode: string;
  /** Its permanent anchor. */
  readonly anker: string;
  readonly titel: Tekster;
  /** Explanation, a paragraph each; nothing in it binds. */
  readonly forklaring: readonly Tekster[];
  readonly krav: readonly Krav[];
  /** A picture or table made from the code that belongs to the section. */
  readonly figur?: Figur;
}

/** What can be shown in a section: the life cycle and its legal transitions, or the structures that all types share. */
export type Figur = 'livscyklus' | 'strukturer' | 'kuvert';

/** How a profile of the standard that is in use treats a part otherwise. */
export interface Profilforskel {
  readonly profil: 'LoRA' | 'KOMBIT' | 'sagdok';
  readonly tekst: Tekster;
}
