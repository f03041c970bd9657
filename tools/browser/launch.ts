import { execSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** What makes Chromium ask nobody but the site. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of the machine; undefined where Playwright is to take its own. */
export function executable(): string | undefined {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  for (const name of NAMES) {
    try {
      return execSync(`command -v ${name}`, { encoding: 'utf8', shell: '/bin/bash' }).trim();
    } catch {
      // The next name.
    }
  }
  // Playwright's own, where `npx playwright-core install chromium` brought one.
  return undefined;
}

/** Headless Chromium: the one of the machine, or Playwright's own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), args: FLAGS });
}
