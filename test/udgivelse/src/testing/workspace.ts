import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What is read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly repository?: { readonly url: string; readonly directory: string };
}

/** The workspace's root folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The libraries that are published, by the names of their folders. */
export const LIBRARIES = ['tid', 'model', 'validering', 'mox', 'nest'] as const;
export type Library = (typeof LIBRARIES)[number];

/** The package.json of a library, or of the workspace. */
export const manifestOf = (library?: Library): Manifest =>
  JSON.parse(readFileSync(`${root}${library === undefined ? '' : `libs/${library}/`}package.json`, 'utf8')) as Manifest;

/** The examples in TypeScript of a library's README, in their order. */
export const examplesOf = (library: Library): readonly string[] =>
  [...readFileSync(`${root}libs/${library}/README.md`, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(
    ([, example = '']) => example,
  );
