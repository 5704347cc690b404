import { describe, expect, it } from '@jest/globals';
import { setUpPages } from './with-page.ts';

const withPage = setUpPages();

describe('a page', () => {
  it('can be skipped to by keyboard, past the menu', async () => {
    await withPage('/faellesskab/', async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const inside = await page.evaluate(() => document.activeElement?.querySelector('h1') !== null);

      expect(inside).toBe(true);
    });
  });

  it('has its doors in the order in which the keyboard comes to them', async () => {
    await withPage('/', async (page) => {
      const reached: string[] = [];
      for (let tab = 0; tab < 30; tab++) {
        await page.keyboard.press('Tab');
        reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
      }

      expect(reached).toEqual(expect.arrayContaining(['Kom i gang på ti minutter', 'Foreslå en ændring']));
    });
  });
});
