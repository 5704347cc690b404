import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { forslagsfejl } from '../checks/forslag.ts';
import { fillFormular, openFormular } from './forslagsformular.ts';
import { seriousFindings } from './serious-findings.ts';
import { setUpPages } from './with-page.ts';

const withPage = setUpPages();

let folder: string;
beforeAll(() => {
  folder = `${mkdtempSync(join(tmpdir(), 'forslag-'))}/`;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Unpacks a zip file into the folder, and gives the names of its files. */
function unzip(file: string): readonly string[] {
  const filer = Object.entries(unzipSync(readFileSync(file))).filter(([navn]) => !navn.endsWith('/'));
  for (const [navn, indhold] of filer) {
    mkdirSync(dirname(folder + navn), { recursive: true });
    writeFileSync(folder + navn, strFromU8(indhold));
  }

  return filer.map(([navn]) => navn);
}

describe('the form of proposals', () => {
  it('by keyboard alone makes a folder that the check of proposals accepts', async () => {
    await withPage('/forslag/ny/', async (page) => {
      await openFormular(page);
      await fillFormular(page);

      expect(await page.locator('#forhaandsvisning').getByText('Brydende').first().isVisible()).toBe(true);
      expect(await page.getByText('Ligner det et af disse?').isVisible()).toBe(true);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^Hent .*\.zip$/ }).press('Enter'),
      ]);

      expect(unzip(await download.path())).toEqual([
        expect.stringMatching(/^\d{4}-kassationskoden-maa-godt-mangle\/forslag\.md$/),
        expect.stringMatching(/^\d{4}-kassationskoden-maa-godt-mangle\/aendring\.json$/),
      ]);
      expect(forslagsfejl(folder)).toEqual([]);
    });
  });

  it('shows the element that the arrows have come to, and begins anew after a choice', async () => {
    await withPage('/forslag/ny/', async (page) => {
      await openFormular(page);
      const search = page.getByLabel('Søg i modellen');
      const options = page.getByRole('listbox', { name: 'Elementer' }).getByRole('option');
      const chosen = options.and(page.getByRole('option', { selected: true }));
      await search.fill('sag');
      const count = await options.count();
      await page.keyboard.press('ArrowUp');
      expect(
        await chosen.evaluate((option) => {
          const list = option.parentElement?.getBoundingClientRect();

          return option.getBoundingClientRect().bottom <= (list?.bottom ?? 0) + 1;
        }),
      ).toBe(true);

      await page.keyboard.press('Enter');
      await search.fill('sag');
      expect(await options.count()).toBe(count);
      expect(await chosen.textContent()).toBe(await options.first().textContent());
    });
  });

  it('leads to what it lacks, and hands nothing out before', async () => {
    await withPage('/en/forslag/ny/', async (page) => {
      await openFormular(page);
      await page.getByRole('link', { name: 'Describe the problem.' }).click();

      expect(page.url()).toContain('#problem');
      expect(await page.getByRole('button', { name: /Download/ }).count()).toBe(0);
    });
  });

  it('fills in a pull request of the repository, and a letter', async () => {
    await withPage('/forslag/ny/', async (page) => {
      await openFormular(page);
      await fillFormular(page);
      const nyFil = await page.getByRole('link', { name: 'Åbn et udfyldt pull request' }).getAttribute('href');
      const mail = await page.getByRole('link', { name: 'Send det med mail' }).getAttribute('href');

      expect(new URL(nyFil ?? '').searchParams.get('filename')).toMatch(/^docs-site\/forslag\/\d{4}-.*\/forslag\.md$/);
      expect(new URL(nyFil ?? '').searchParams.get('value')).toContain('Byens Kommune');
      expect(mail).toMatch(/^mailto:[^?]+@[^?]+\?.*Kassationskoden/);
    });
  });

  it('keeps the draft when the page is left and opened again', async () => {
    await withPage('/en/forslag/ny/', async (page) => {
      await openFormular(page);
      await page.getByLabel('Title').fill('A draft');
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Continue your draft' }).click();

      expect(await page.getByLabel('Title').inputValue()).toBe('A draft');
    });
  });

  it('has no serious finding of axe, filled in or empty, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const path of ['/forslag/ny/', '/en/forslag/ny/']) {
        await withPage(
          path,
          async (page) => {
            await openFormular(page);
            if (path === '/forslag/ny/') await fillFormular(page);

            expect(await seriousFindings(page)).toEqual([]);
          },
          { colorScheme },
        );
      }
    }
  }, 180_000);

  it('is only fetched, with the model, when somebody begins', async () => {
    await withPage('/forslag/ny/', async (page) => {
      const hentet: string[] = [];
      page.on('requestfinished', (request) => hentet.push(request.resourceType()));
      await openFormular(page);

      expect(hentet.filter((type) => type === 'script').length).toBeGreaterThan(0);
    });
  });
});
