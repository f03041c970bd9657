import type { BrowserContext, Page } from 'playwright-core';

export const SAVING_MS = 120_000;

/** Opens the page «Офлайн» and waits until everything is on the device. */
export async function waitUntilSaved(page: Page, siteUrl: string): Promise<void> {
  await page.goto(`${siteUrl}offline/`);
  await page.getByRole('heading', { name: 'Сохранено целиком' }).waitFor({ timeout: SAVING_MS });
}

/** The reader pays for every byte: Save-Data is on. */
export async function payForBytes(reader: BrowserContext): Promise<void> {
  await reader.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', {
      get: () => ({ saveData: true, effectiveType: '4g' }),
    });
  });
}

/** Whether an address gives the next release now, whoever serves it. */
export function isNext(page: Page, address: string): Promise<boolean> {
  return page.evaluate(async (url) => (await (await fetch(url)).text()).includes('<body data-new'), address);
}

/** Whether the page that is open is of the next release. */
export function showsNext(page: Page): Promise<boolean> {
  return page.evaluate(() => 'new' in document.body.dataset);
}
