import type { Page } from 'playwright-core';

/** How far the page reaches beyond the window to the right, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
