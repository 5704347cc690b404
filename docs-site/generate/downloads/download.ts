import type { Tekster } from '@sagdok/model';

/** A file to download, at its permanent address. */
export interface Download {
  /** Where it is served: `/hent/sag/1.2/sag.opret.schema.json`. */
  readonly path: string;
  readonly label: Tekster;
  /** Makes the file. */
  readonly content: () => string;
}

/** Files to download that belong together. */
export interface DownloadGroup {
  readonly titel: Tekster;
  readonly files: readonly Download[];
}

/** Where everything to download is served. */
export const HENT = '/hent';

/** JSON as a file. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
