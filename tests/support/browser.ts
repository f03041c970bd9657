import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

export { launchBrowser } from '../../tools/browser/launch';

export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const DESKTOP: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

/** A fresh reader: no storage, no service worker. */
export function newReader(browser: Browser, options: BrowserContextOptions = DESKTOP): Promise<BrowserContext> {
  return browser.newContext({ locale: 'ru-RU', permissions: ['clipboard-read', 'clipboard-write'], ...options });
}
