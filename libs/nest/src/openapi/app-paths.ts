import type { Tekster } from '@sagdok/model';
import type { Parts } from './parts.js';
import type { Paths } from './paths.js';

/** The operations that an app has beside those of its types, as the document has them. */
export interface AppPaths {
  /** What they stand under, and what is said of it. */
  readonly tag: { readonly navn: string; readonly beskrivelse: Tekster };
  readonly paths: Paths;
}

/** Describes the operations that an app's modules serve, from parts that the whole document shares. */
export type DescribePaths = (parts: Parts) => AppPaths;
