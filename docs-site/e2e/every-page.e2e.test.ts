import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { overflow } from './overflow.ts';
import { PAGES_IN_BOTH } from './pages.ts';
import { portalAddress } from './portal-address.ts';
import { seriousFindings } from './serious-findings.ts';

/** What a page may fetch of scripts before anyone touches it, as a web server sends them: compressed. */
const BUDGET = 300_000;

/** A page in a window of its own with nothing cached, and what it asked for until it was quiet. */
interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly answers: readonly { readonly url: string; readonly body: Buffer }[];
}

const open = async (browser: Browser, path: string): Promise<Opened> => {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const answers: Promise<Opened['answers'][number]>[] = [];
  const collect = (response: Response): void => {
    answers.push(response.body().then((body) => ({ url: response.url(), body })));
  };
  page.on('response', collect);
  await page.goto(portalAddress(path), { waitUntil: 'networkidle' });
  // What is fetched ahead for the next page may come at any time, and be cut off when the window is closed.
  page.off('response', collect);

  return { context, page, answers: await Promise.all(answers) };
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(PAGES_IN_BOTH)('%s', (path) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(browser, path);
  });
  afterAll(() => opened.context.close());

  it('asks no foreign host', () => {
    const foreign = opened.answers
      .map(({ url }) => url)
      .filter((url) => !url.startsWith(portalAddress('')) && !url.startsWith('data:'));

    expect(foreign).toEqual([]);
  });

  it('asks for little script', () => {
    const scripts = opened.answers.filter(({ url }) => url.endsWith('.js')).map(({ body }) => gzipSync(body).length);

    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET);
  });

  it('has no serious finding of axe, light or dark', async () => {
    const { page } = opened;
    expect(await seriousFindings(page)).toEqual([]);

    // Only colours differ in the dark.
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme=dark]').waitFor();
    expect(await seriousFindings(page, ['color-contrast'])).toEqual([]);
  });

  // A window of 1280 px that is zoomed to 200 % has room for 640 px.
  it.each([390, 640])('fits a window of %i px, as a phone has and one that is zoomed to 200 %%', async (width) => {
    await opened.page.setViewportSize({ width, height: 800 });

    expect(await overflow(opened.page)).toBe(0);
  });
});
