import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { portalAddress } from './portal-address.ts';

/** How a page is opened: as Playwright's contexts are. */
export type PageOptions = BrowserContextOptions;

/** Opens a page of the portal by its path, waits until its script runs, and closes it when `use` is done with it. */
export type WithPage = <T>(path: string, use: (page: Page) => Promise<T>, options?: PageOptions) => Promise<T>;

/** One browser for the tests of a file: call at the top of it. */
export function setUpPages(): WithPage {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  return async (path, use, options = {}) => {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.goto(portalAddress(path), { waitUntil: 'networkidle' });
      if (options.javaScriptEnabled !== false)
        await page.locator('html[data-has-hydrated=true]').waitFor({ state: 'attached' });

      return await use(page);
    } finally {
      await context.close();
    }
  };
}
