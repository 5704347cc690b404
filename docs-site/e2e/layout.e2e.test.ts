import { describe, expect, it } from '@jest/globals';
import { STANDARD_PAGES } from './pages.ts';
import { setUpPages } from './with-page.ts';

const withPage = setUpPages();

/** Pages that scripts make more of, by their paths. */
const MADE_MORE_OF = ['/', '/faellesskab/styring/', '/faellesskab/afvigelser/', ...STANDARD_PAGES];

describe('a page', () => {
  it.each(MADE_MORE_OF)('%s can be read without JavaScript', async (path) => {
    await withPage(
      path,
      async (page) => {
        expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(500);
        expect(await page.locator('.needs-script:visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });

  it('moves nothing where the system asks for reduced motion', async () => {
    const durations = await withPage(
      '/',
      (page) =>
        page.evaluate(() => [
          ...new Set(
            [...document.querySelectorAll('*')].map((element) => getComputedStyle(element).transitionDuration),
          ),
        ]),
      { reducedMotion: 'reduce' },
    );

    expect(durations).toEqual(['0s']);
  });

  it('has the colours of the dark theme, not those of the framework', async () => {
    const [background, paper] = await withPage(
      '/faellesskab/styring/',
      (page) =>
        page.evaluate(() => {
          const { backgroundColor } = getComputedStyle(document.documentElement);
          document.body.style.backgroundColor = 'var(--paper)';

          return [backgroundColor, getComputedStyle(document.body).backgroundColor];
        }),
      { colorScheme: 'dark' },
    );

    expect(background).toBe(paper);
    expect(background).not.toBe('rgb(255, 255, 255)');
  });

  it('prints without menus, in black on white', async () => {
    await withPage(
      '/faellesskab/styring/',
      async (page) => {
        await page.emulateMedia({ media: 'print' });

        expect(await page.locator('nav:visible').count()).toBe(0);
        expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
          'rgb(255, 255, 255)',
        );
      },
      { colorScheme: 'dark' },
    );
  });
});
