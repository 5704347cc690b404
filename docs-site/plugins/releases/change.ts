import type { Told } from './markdown.ts';

/** How much a change asks of those who use a package: `major` breaks, `minor` adds, `patch` mends. */
export type Bump = 'major' | 'minor' | 'patch';

/** One change as its changeset tells it. */
export interface Change extends Told {
  /** The packages that it is in, without the scope: `tid`. */
  readonly packages: readonly string[];
  readonly bump: Bump;
}

/** What was released under one version number, in all packages. */
export interface Release {
  readonly version: string;
  /** When it was released, `2027-01-31`; absent when the repository's history is not there to tell. */
  readonly date?: string;
  readonly changes: readonly Change[];
}

/** What the portal shows of releases. */
export interface Releases {
  /** The newest first. */
  readonly released: readonly Release[];
  /** Changes that the next release will have. */
  readonly pending: readonly Change[];
}

/** The newest release, and how many changes wait for the next. */
export interface ReleaseStatus {
  readonly newest?: Pick<Release, 'version' | 'date'>;
  readonly pending: number;
}

/** What there is to say of releases in one line. */
export function statusOf({ released: [newest], pending }: Releases): ReleaseStatus {
  return {
    ...(newest && { newest: { version: newest.version, ...(newest.date !== undefined && { date: newest.date }) } }),
    pending: pending.length,
  };
}

const BUMPS: readonly string[] = ['major', 'minor', 'patch'] satisfies readonly Bump[];

/** Whether a word names how much a change asks. */
export function isBump(word: string): word is Bump {
  return BUMPS.includes(word);
}
