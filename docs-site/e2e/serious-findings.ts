import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * The findings of axe on the page as it looks now that are serious or worse, a line each.
 * @param rules the rules to go by; absent: all
 */
export async function seriousFindings(page: Page, rules?: string[]): Promise<readonly string[]> {
  // The page keeps axe from one time to the next: it takes as long to read as a page takes to go through.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: RunOptions = { resultTypes: ['violations'], ...(rules !== undefined && { runOnly: rules }) };
  const { violations } = await page.evaluate(async (given) => window.axe.run(document, given), options);

  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
    );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
