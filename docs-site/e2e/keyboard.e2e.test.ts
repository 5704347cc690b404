import { describe, expect, it } from '@jest/globals';
import { DOORS } from '../src/components/home/doors.ts';
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
      const goals = DOORS.flatMap((door) => door.goals.map(({ label }) => label.da));
      // Past the menu, as above: the search there takes the focus back when its index has come.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const reached: string[] = [];
      while (reached.at(-1) !== goals.at(-1) && reached.length < 100) {
        await page.keyboard.press('Tab');
        reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
      }

      expect(reached.filter((text) => goals.includes(text))).toEqual(goals);
    });
  });
});
