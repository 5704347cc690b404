import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { renditions } from './renditions.ts';
import { repeatedIds } from './repeated-ids.ts';
import { translatedPages } from './translated-pages.ts';

const EN = 'i18n/en/docusaurus-plugin-content-docs/current';

let root = '';
let site = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portal-'));
  site = `${root}/docs-site/`;
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const write = (path: string, text: string): void => {
  mkdirSync(dirname(site + path), { recursive: true });
  writeFileSync(site + path, text);
};

describe('translatedPages', () => {
  it('accepts a page that is there in both languages with the same anchors', () => {
    write('docs/a.mdx', 'Dansk\n\n## Et {/* #et */}\n');
    write(`${EN}/a.mdx`, 'English\n\n## One {/* #et */}\n');

    expect(translatedPages(site)).toEqual([]);
  });

  it.each([
    ['a Danish page without an English one', 'Dansk', undefined],
    ['an English page without a Danish one', undefined, 'English'],
    ['an English page with the Danish text', 'Dansk', 'Dansk'],
    ['an English page with other anchors', 'Dansk\n\n## Et {/* #et */}', 'English\n\n## One {/* #one */}'],
    ['an English page with an anchor less', 'Dansk\n\n## Et <!-- #et -->', 'English\n\n## One'],
  ])('refuses %s', (_fault, danish, english) => {
    if (danish !== undefined) write('docs/a.md', danish);
    if (english !== undefined) write(`${EN}/a.md`, english);

    expect(translatedPages(site)).toHaveLength(1);
  });
});

describe('repeatedIds', () => {
  it.each([
    ['two headings', '## Et {/* #et */}\n\n### To {/* #et */}', 1],
    ['a heading and an anchor', '## Et {/* #et */}\n\n<td><Anchor id={"et"} /></td>', 1],
    ['a requirement and an anchor', '<Krav id="SAG-EGE-001">\n</Krav>\n\n<Anchor id="SAG-EGE-001" />', 1],
    ['ids that differ', '## Et {/* #et */}\n\n<Anchor id={"to"} />\n\n<Krav id="SAG-EGE-001">', 0],
  ])('finds of %s what is there twice', (_, text, count) => {
    write('docs/a.mdx', text);

    expect(repeatedIds(site)).toHaveLength(count);
  });
});

describe('renditions', () => {
  it('refuses a page until it names the file that it renders as that is now', () => {
    write('../RULES.md', 'The rules');
    write('docs/a.mdx', '---\ngengiver: RULES.md 000000000000\n---\n\nReglerne\n');
    const [fault = ''] = renditions(site);
    write('docs/a.mdx', `---\n${fault.slice(fault.indexOf('gengiver:'))}\n---\n\nReglerne\n`);

    expect(renditions(site)).toEqual([]);
  });
});
