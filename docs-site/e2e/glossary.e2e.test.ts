import { describe, expect, it } from '@jest/globals';
import { setUpPages } from './with-page.ts';

const withPage = setUpPages();

describe('a word of the glossary', () => {
  it('shows its definition to the pointer, and to the keyboard until Escape', async () => {
    await withPage('/faellesskab/styring/', async (page) => {
      const word = page.getByRole('link', { name: 'KLE', exact: true });
      const definition = page.getByRole('tooltip').filter({ hasText: 'emnesystematik' });
      expect(await definition.isVisible()).toBe(false);

      await word.hover();
      expect(await definition.isVisible()).toBe(true);
      await page.mouse.move(0, 0);
      expect(await definition.isVisible()).toBe(false);

      await word.focus();
      expect(await definition.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await definition.isVisible()).toBe(false);
    });
  });

  it('stays while the pointer moves to the definition, until Escape wherever the focus is', async () => {
    await withPage('/faellesskab/styring/', async (page) => {
      const definition = page.getByRole('tooltip').filter({ hasText: 'emnesystematik' });
      await page.getByRole('link', { name: 'KLE', exact: true }).hover();
      const box = await definition.boundingBox();
      if (!box) throw new Error('The definition is not shown.');
      await page.mouse.move(box.x + 20, box.y + box.height - 2, { steps: 10 });
      expect(await definition.isVisible()).toBe(true);

      await page.keyboard.press('Escape');
      expect(await definition.isVisible()).toBe(false);
    });
  });

  it.each([390, 1000])('shows its definition inside a window of %d px, wherever the word stands', async (width) => {
    await withPage(
      '/faellesskab/styring/',
      async (page) => {
        for (const word of await page.locator('[aria-describedby]').all()) {
          await word.focus();
          const right = await page
            .getByRole('tooltip')
            .filter({ visible: true })
            .evaluate((definition) => definition.getBoundingClientRect().right);

          expect(right).toBeLessThanOrEqual(width);
        }
      },
      { viewport: { width, height: 800 } },
    );
  });

  it('is said with its definition by a screen reader', async () => {
    await withPage('/en/faellesskab/styring/', async (page) => {
      const description = await page.getByRole('link', { name: 'KLE', exact: true }).evaluate((link) => {
        const id = link.getAttribute('aria-describedby') ?? '';

        return document.getElementById(id)?.textContent;
      });

      expect(description).toMatch(/^KL’s subject scheme/);
    });
  });

  it('leads to its place in the glossary', async () => {
    await withPage('/faellesskab/styring/', async (page) => {
      await page.getByRole('link', { name: 'KLE', exact: true }).click();
      await page.waitForURL('**/faellesskab/ordliste/#kle');

      expect(await page.locator('h2#kle').innerText()).toContain('KLE');
    });
  });
});
