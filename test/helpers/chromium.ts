import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** Where Debian's package puts the browser, or where `BANGIAO_CHROMIUM` says another one is. */
const executablePath = process.env.BANGIAO_CHROMIUM ?? '/usr/bin/chromium';

export const hasChromium = existsSync(executablePath);

/** A browser without a window that calls nobody. */
export async function startChromium(): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
