import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Debian's: the one without a window of its own takes a third of the time that the whole browser takes. */
const DEBIANS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Starts the Chromium that SAGDOK_CHROMIUM names, or Debian's. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath:
      process.env.SAGDOK_CHROMIUM ?? DEBIANS.find((path) => existsSync(path)) ?? 'chromium-headless-shell',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
