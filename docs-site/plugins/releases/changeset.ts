import { type Change, isBump } from './change.ts';
import { toldBy } from './markdown.ts';

const FRONT_MATTER = /^---\n(?<packages>[\s\S]*?)\n?---\n(?<text>[\s\S]*)$/;
const PACKAGE = /^['"]?@sagdok\/(?<name>[\w-]+)['"]?: *(?<bump>\w+)$/gm;

/** A changeset that waits for the next release; undefined when it says nothing of any package. */
export function parseChangeset(content: string): Change | undefined {
  const { packages = '', text = '' } = FRONT_MATTER.exec(content)?.groups ?? {};
  const bumps = [...packages.matchAll(PACKAGE)].map(([, name = '', bump = '']) => ({ name, bump }));
  const bump = (['major', 'minor', 'patch'] as const).find((candidate) =>
    bumps.some((each) => each.bump === candidate),
  );
  if (bump === undefined || text.trim() === '') return undefined;

  return {
    packages: bumps.filter((each) => isBump(each.bump)).map(({ name }) => name),
    bump,
    ...toldBy(text),
  };
}
