import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { kilde, sag, type Skalarfelt, type Standard, STANDARDER, tekster } from '@sagdok/model';
import { staleFiles } from '../checks/generated-files.ts';
import { STANDARDDELE } from '../data/standarden/standarddele.ts';
import { downloadFiles } from './downloads/download-files.ts';
import { standardFiles } from './standard-files.ts';

const PAGES = 'docs/standarden/generated';
const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs/current/standarden/generated';
const HENT = '/hent/sag/1.2';

const OTHERS = { dele: STANDARDDELE, openapi: { current: new Map(), kept: new Map() }, examples: [] };

const matrikel: Skalarfelt = {
  type: 'tekst',
  titel: tekster('Matrikel', 'Cadastre number'),
  definition: tekster('Ejerlav og matrikelnummer.', 'District and cadastre number.'),
  kilde: kilde('F', 'en prøve'),
  siden: '1.2',
  xml: 'MatrikelTekst',
  eksempel: '12a Skovby By',
};

/** The standards, with one more attribute of a case, or with the attribute as it is given. */
const withMatrikel = (felt: Skalarfelt): readonly Standard[] =>
  STANDARDER.map((standard) =>
    standard.del === 'sag' && standard.status === 'gaeldende'
      ? {
          ...standard,
          objekttyper: [{ ...sag, attributter: { egenskaber: { ...sag.attributter.egenskaber, matrikel: felt } } }],
        }
      : standard,
  );

const filesOf = (standarder: readonly Standard[]): ReadonlyMap<string, string> =>
  standardFiles({ standarder, ...OTHERS });

const downloads = downloadFiles({ standarder: withMatrikel(matrikel), ...OTHERS });
const before = filesOf(STANDARDER);
const after = filesOf(withMatrikel(matrikel));
const changed = [...after].filter(([path, content]) => before.get(path) !== content).map(([path]) => path);

describe('standardFiles', () => {
  it('shows a new attribute in the tables of both languages', () => {
    const da = after.get(`${PAGES}/sag/1.2/sag.mdx`) ?? '';

    expect(da).toContain('| [`matrikel`](#attributter-egenskaber-matrikel) | tekst | 0..1 | nej | 1.2 |');
    expect(da).toContain('### Matrikel `matrikel` {/* #attributter-egenskaber-matrikel */}');
    expect(da).toContain('Ejerlav og matrikelnummer.');
    expect(da).toContain('MatrikelTekst');
    expect(after.get(`${ENGLISH}/sag/1.2/sag.mdx`)).toContain('District and cadastre number.');
  });

  it('shows it in the drawing', () => {
    expect(after.get(`${PAGES}/sag/1.2/sag.mdx`)).toMatch(/<text[^>]*>\{"matrikel\?: tekst"\}<\/text>/);
  });

  it('shows it in the examples', () => {
    expect(after.get(`${PAGES}/sag/1.2/sag.mdx`)).toContain(String.raw`\"matrikel\": \"12a Skovby By\"`);
    expect(downloads.get(`${HENT}/sag.eksempel.json`)).toContain('"matrikel": "12a Skovby By"');
  });

  it('shows it in the model and the schemas to download', () => {
    for (const file of ['model', 'opret.schema', 'ret.schema', 'svar.schema'])
      expect(downloads.get(`${HENT}/sag.${file}.json`)).toContain('"matrikel"');
  });

  it('shows it in what has changed since the version before, with the class that is computed', () => {
    const page = (felt: Skalarfelt): string =>
      filesOf(withMatrikel(felt)).get(`${PAGES}/sag/aendringer/1.1-1.2.mdx`) ?? '';
    const line = '| [`attributter/egenskaber/matrikel`]';
    const [compatible = '', breaking = ''] = [page(matrikel), page({ ...matrikel, obligatorisk: true })].map(
      (text) => text.split('\n## ').find((section) => section.includes(line)) ?? '',
    );

    expect(compatible).toMatch(/^Kompatibel/);
    expect(breaking).toMatch(/^Brydende/);
  });

  it('tells of a text what it was and is, and of a requirement what it says', () => {
    const page = before.get(`${PAGES}/sag/aendringer/1.1-1.2.mdx`) ?? '';
    const texts = page.split('\n').filter((line) => line.includes('får en anden tekst'));
    const requirements = page.split('\n').filter((line) => /^\| \[<span.*SAG-/.test(line));

    expect(texts.length).toBeGreaterThan(0);
    for (const line of texts) expect(line).toMatch(/<del>\{".+"\}<\/del>|<ins>\{".+"\}<\/ins>/);
    expect(requirements.length).toBeGreaterThan(0);
    for (const line of requirements) expect(line).toMatch(/\| (?:udgår|kommer til) \| .*\*\*(?:SKAL|BØR|KAN)/);
  });

  it('changes nothing of other types', () => {
    expect(changed.filter((path) => !path.includes('/sag/'))).toEqual([]);
  });

  it('has a page in English for each in Danish, with other text and the same anchors', () => {
    const danish = [...before].filter(([path]) => path.startsWith(PAGES));
    const anchors = (text: string | undefined): readonly string[] =>
      text?.match(/\{\/\* #\S+|<Anchor id=\S+|<Krav id=\S+/g) ?? [];

    for (const [path, text] of danish) {
      const english = before.get(path.replace(PAGES, ENGLISH));
      expect(english).not.toBe(text);
      expect(anchors(english)).toEqual(anchors(text));
    }
  });
});

describe('staleFiles', () => {
  it('finds the files of a model that nothing was made from since', () => {
    const folder = `${mkdtempSync(join(tmpdir(), 'standarden-'))}/`;
    for (const [path, content] of before) {
      mkdirSync(dirname(folder + path), { recursive: true });
      writeFileSync(folder + path, content);
    }
    writeFileSync(`${folder}${PAGES}/forladt.mdx`, '');

    expect(staleFiles(after, folder)).toEqual([
      ...changed.map((path) => `${path} is stale: run \`npm run generate\` and commit what it changed.`),
      `${PAGES}/forladt.mdx is made no more: run \`npm run generate\` and commit that it is gone.`,
    ]);
    rmSync(folder, { recursive: true });
  });
});
