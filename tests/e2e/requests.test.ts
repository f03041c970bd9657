import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, newReader } from '../support/browser';
import { builtPages } from '../support/built';
import { useStage } from './support';

const stage = useStage();

interface Heard {
  readonly foreign: string[];
  readonly failed: string[];
  readonly said: string[];
}

/** Records what a page asks for, and what the browser says of it. */
async function listen(page: Page, site: string): Promise<Heard> {
  const heard: Heard = { foreign: [], failed: [], said: [] };
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(?:data|blob):/.test(url)) heard.foreign.push(`${page.url()}: ${url}`);
  });
  page.on('requestfailed', (request) => {
    // What was asked for just before the next page is opened is broken off.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') heard.failed.push(`${page.url()}: ${request.url()}`);
  });
  page.on('pageerror', (error) => heard.said.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.said.push(`${page.url()}: ${message.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`the policy refused ${violatedDirective} ${blockedURI}`);
    });
  });
  return heard;
}

describe('every page', () => {
  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('asks this site alone, breaks no rule of its policy and says nothing (%s)', async (_, device) => {
    const reader = await newReader(stage.browser, device);
    const page = await reader.newPage();
    const heard = await listen(page, new URL(stage.site.url).origin);
    for (const file of builtPages().filter((name) => name !== '404.html')) {
      await page.goto(`${stage.site.url}${file.replace(/index\.html$/, '')}`, { waitUntil: 'load' });
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      await page.mouse.wheel(0, 1000);
    }
    expect(heard).toEqual({ foreign: [], failed: [], said: [] });
    await reader.close();
  });

  it('refuses a script that somebody slips in', async () => {
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    const heard = await listen(page, new URL(stage.site.url).origin);
    await page.goto(stage.site.url);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "чужой"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('чужой');
    expect(heard.said.join()).toContain('the policy refused');
    await reader.close();
  });
});
