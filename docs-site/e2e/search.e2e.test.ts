import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { portalAddress } from './portal-address.ts';
import { setUpPages } from './with-page.ts';

const withPage = setUpPages();

/** Types a query into the search field, and waits until a suggestion has the text; gives that suggestion. */
async function suggestion(page: Page, query: string, text: string): Promise<string> {
  await page.getByLabel(/^(Søg i portalen|Search the portal)$/).fill(query);
  const found = page.locator('[role=option]').filter({ hasText: text }).first();
  await found.waitFor();

  return found.innerText();
}

describe('the search', () => {
  it.each([
    ['/', 'brugervendt nøgle', 'Kendte afvigelser'],
    ['/', 'høringer', 'Sådan deltager du'],
    ['/', 'støttesystemer', 'Ordliste'],
    ['/', 'køreplan', 'Køreplan'],
    ['/', 'aktør', 'Virkningens aktør'],
    ['/', 'fremdrift', 'Standarden'],
    ['/en/', 'envelope', 'Glossary'],
    ['/en/', 'user-facing key', 'User-facing key'],
    ['/en/', 'consultations', 'How to take part'],
  ])('on %s finds "%s" in "%s"', async (path, query, text) => {
    await withPage(path, async (page) => {
      expect(await suggestion(page, query, text)).toContain(text);
    });
  });

  it.each([
    ['/', 'SAG-EGE-005', '/standarden/sag/1.2/#SAG-EGE-005'],
    ['/en/', 'GEN-REG-001', '/en/standarden/generelle-egenskaber/1.1/#GEN-REG-001'],
    ['/', 'SAG-FRE-003', '/standarden/sag/1.1/#SAG-FRE-003'],
    ['/', 'Typen Sag', '/standarden/sag/1.2/sag/'],
    ['/en/', 'Sagsnummer', '/en/standarden/sag/1.2/sag/#attributter-egenskaber-sagsnummer'],
  ])('on %s finds for "%s" first %s', async (path, query, found) => {
    await withPage(`${path}search/?q=${encodeURIComponent(query)}`, async (page) => {
      const first = page.locator('article a').first();
      await first.waitFor();
      const address = await first.evaluate((link) => (link as HTMLAnchorElement).href);

      expect(address.replace(/\?[^#]*/, '')).toBe(portalAddress(found));
    });
  });

  it('finds of a version that is replaced what it is called alone', async () => {
    await withPage('/search/?q=kassationskode', async (page) => {
      await page.locator('article a').first().waitFor();
      const addresses = await page
        .locator('article a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));

      expect(addresses.filter((address) => address?.startsWith('/standarden/sag/1.2/')).length).toBeGreaterThan(0);
      expect(addresses.filter((address) => address?.startsWith('/standarden/sag/1.1/'))).toEqual([]);
    });
  });

  it('goes to what is found with the keyboard alone', async () => {
    await withPage('/', async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('køreplan');
      // What is found changes while one types: that of the whole word is waited for.
      await page
        .locator('[role=option]:first-of-type', { hasText: /^Køreplan/ })
        .first()
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(({ pathname }) => /^\/(faellesskab|vejledninger)\//.test(pathname));
    });
  });

  it('shows all that is found on a page of its own', async () => {
    await withPage('/search/?q=kassationskode', async (page) => {
      await page
        .getByRole('link', { name: /Kassationskoden/ })
        .first()
        .waitFor();
    });
  });

  it('works without a network once it has been used', async () => {
    await withPage('/', async (page) => {
      await suggestion(page, 'køreplan', 'Køreplan');
      await page.context().setOffline(true);

      expect(await suggestion(page, 'returkoder', 'Returkoder')).toContain('Kendte afvigelser');
    });
  });
});
