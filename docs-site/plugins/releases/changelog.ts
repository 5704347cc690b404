import { type Bump, type Change, isBump } from './change.ts';
import { toldBy } from './markdown.ts';

const VERSION = /^## (?<version>\d\S*)$/m;
const KIND = /^### (?<kind>\w+) Changes$/m;
/** An entry of a changelog: after `- `, with the commit's hash when it was known, to the next one. */
const ENTRY = /^- (?:[0-9a-f]{7,40}: )?/m;

/** The versions in a package's CHANGELOG.md, as changesets writes it, the newest first. */
export function parseChangelog(
  name: string,
  text: string,
): readonly { readonly version: string; readonly changes: readonly Change[] }[] {
  return sections(text, VERSION).map(([version, body]) => ({
    version,
    changes: sections(body, KIND).flatMap(([kind, entries]) => changesOf(name, kind.toLowerCase(), entries)),
  }));
}

function changesOf(name: string, bump: string, entries: string): readonly Change[] {
  if (!isBump(bump)) return [];

  return entries
    .split(ENTRY)
    .map(dedent)
    .filter((entry) => entry !== '' && !entry.startsWith('Updated dependencies'))
    .map((entry) => ({ packages: [name], bump: bump satisfies Bump, ...toldBy(entry) }));
}

/** What stands under each heading that the pattern matches, with what its group holds. */
function sections(text: string, heading: RegExp): readonly (readonly [string, string])[] {
  const headings = [...text.matchAll(new RegExp(heading, 'gm'))];

  return headings.map((match, index) => [
    match[1] ?? '',
    text.slice(match.index + match[0].length, headings[index + 1]?.index),
  ]);
}

function dedent(entry: string): string {
  return entry.replaceAll(/^ {2}/gm, '').trim();
}
