import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { overflow } from './overflow.ts';
import { portalAddress } from './portal-address.ts';
import { setUpPages } from './with-page.ts';

const withPage = setUpPages();

const TEXT = '/standarden/sag/1.2/';
const TYPE = '/standarden/sag/1.2/sag/';
/** Wide or unusual pages of their kinds. */
const WIDE = [
  TEXT,
  TYPE,
  '/standarden/dokument/1.1.1/dokument/',
  '/standarden/generelle-egenskaber/1.1/',
  '/standarden/besked/1.0/',
];

const hashAfter = async (page: Page, version: string): Promise<string> => {
  await page
    .getByRole('navigation', { name: /Versioner af siden|Versions of the page/ })
    .getByRole('link', { name: version })
    .click();
  await page.waitForURL(/\/1\.1\//);

  return new URL(page.url()).hash;
};

describe('the way between versions', () => {
  it('keeps the section that is read', async () => {
    expect(await withPage(`${TYPE}#relationer-ejer`, (page) => hashAfter(page, '1.1'))).toBe('#relationer-ejer');
  });

  it('stays in the language that is read', async () => {
    const path = await withPage(`/en${TYPE}#relationer-ejer`, async (page) => {
      await hashAfter(page, '1.1');

      return page.url();
    });

    expect(path).toBe(portalAddress('/en/standarden/sag/1.1/sag/#relationer-ejer'));
  });

  it('goes to the nearest section before one that the other version does not have', async () => {
    const there = await withPage(`${TYPE}#relationer-opgaveklasse`, async (page) => {
      const hash = await hashAfter(page, '1.1');

      return page.locator(hash).count();
    });

    expect(there).toBe(1);
  });

  it('leads to what has changed', async () => {
    const heading = await withPage(TYPE, async (page) => {
      await page.getByRole('link', { name: 'Hvad er ændret' }).click();

      return page.getByRole('heading', { level: 1 }).textContent();
    });

    expect(heading).toBe('Sag: fra 1.1 til 1.2');
  });
});

describe('a page of the standard', () => {
  it('tells the way to it from the front, by the door', async () => {
    const crumbs = await withPage(TYPE, (page) =>
      page.getByRole('navigation', { name: 'Brødkrummer' }).getByRole('listitem').allTextContents(),
    );

    expect(crumbs.slice(1)).toEqual(['Standarden', 'Sag', 'Sag 1.2', 'Typen Sag']);
  });

  it('names the pages before and after it by part and version', async () => {
    const labels = await withPage(TYPE, (page) =>
      page.getByRole('navigation', { name: 'Forrige og næste side' }).getByRole('link').allInnerTexts(),
    );

    expect(labels.map((label) => label.split('\n').at(-1))).toEqual(['Sag 1.2: tekst', 'Sag 1.1: tekst']);
  });
});

describe('a requirement', () => {
  it('is shown by its permanent address', async () => {
    const requirement = await withPage(`${TEXT}#SAG-FRE-002`, (page) =>
      page.getByRole('region', { name: 'SAG-FRE-002' }).boundingBox(),
    );

    expect(requirement?.y).toBeGreaterThan(0);
    expect(requirement?.y).toBeLessThan(400);
  });

  it('gives its address to the clipboard', async () => {
    const copied = await withPage(
      TEXT,
      async (page) => {
        await page.getByRole('button', { name: 'Kopiér link til SAG-FRE-002' }).click();
        await page.getByText('kopieret').waitFor();

        return page.evaluate(() => navigator.clipboard.readText());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );

    expect(copied).toBe(portalAddress(`${TEXT}#SAG-FRE-002`));
  });

  it('leads to the element that it is about, and back', async () => {
    const address = await withPage(`${TEXT}#SAG-FRE-002`, async (page) => {
      await page
        .getByRole('region', { name: 'SAG-FRE-002' })
        .getByRole('link', { name: 'sag/tilstande/fremdrift' })
        .click();
      await page.getByRole('link', { name: 'SAG-FRE-002' }).first().click();
      await page.waitForURL(/SAG-FRE-002/);

      return page.url();
    });

    expect(address).toBe(portalAddress(`${TEXT}#SAG-FRE-002`));
  });
});

describe('the files to download', () => {
  it('are there, and are what their checksums say', async () => {
    const sums = await (await fetch(portalAddress('/hent/SHA256SUMS.txt'))).text();
    const files = sums
      .trim()
      .split('\n')
      .map((line) => line.split('  '));

    expect(files.length).toBeGreaterThan(80);
    for (const [sum, path] of files) {
      const content = Buffer.from(await (await fetch(portalAddress(`/${path ?? ''}`))).arrayBuffer());
      expect([path, createHash('sha256').update(content).digest('hex')]).toEqual([path, sum]);
    }
  });
});

it.each(WIDE.flatMap((path) => [path, `/en${path}`]))('%s fits on a phone', async (path) => {
  expect(await withPage(path, overflow, { viewport: { width: 390, height: 844 } })).toBe(0);
});

it.each([
  [TYPE, 390],
  [TYPE, 1280],
  ['/standarden/besked/1.0/', 390],
  ['/standarden/besked/1.0/', 1280],
])('%s breaks no name within a word in a window of %i px', async (address, width) => {
  const broken = await withPage(address, (page) => page.evaluate(brokenWords), { viewport: { width, height: 844 } });

  expect(broken).toEqual([]);
});

/** The words in tables of names that stand on more than one line. */
function brokenWords(): readonly string[] {
  return [...document.querySelectorAll('article td:first-child code')].flatMap((name) => {
    const letters = [...name.childNodes].filter((node) => node instanceof Text);

    return letters.flatMap((text) =>
      [...text.data.matchAll(/[A-Z]?[a-z]+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));

        return lines.size > 1 ? [`${name.textContent}: ${word}`] : [];
      }),
    );
  });
}
