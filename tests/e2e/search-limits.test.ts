import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, newReader } from '../support/browser';
import { useStage } from './support';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
/** What stands in every part of the search but its starter. */
const SEARCH_CODE = 'gk-search-hit-title';

const stage = useStage();

describe('what the search costs', () => {
  it('is nothing on a page where nobody searches', async () => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    const scripts: Promise<string>[] = [];
    const addresses: string[] = [];
    page.on('response', (response) => {
      addresses.push(response.url());
      if (response.url().endsWith('.js')) scripts.push(response.text());
    });
    for (const path of ['', 'messaging/kafka/']) {
      await page.goto(stage.site.url + path, { waitUntil: 'networkidle' });
      await page.mouse.wheel(0, 3000);
      await page.waitForTimeout(500);
    }
    const searching = async () => (await Promise.all(scripts)).some((script) => script.includes(SEARCH_CODE));
    expect(await searching()).toBe(false);
    expect(addresses.filter((url) => /search-index|worker-/.test(url))).toEqual([]);

    await page.keyboard.press('/');
    await page.locator('dialog[open] input').fill('kafka');
    await page.locator('[role=option]').first().waitFor();
    expect(await searching()).toBe(true);
    expect(addresses.some((url) => url.includes('search-index'))).toBe(true);
    await reader.close();
  });
});

describe('an index that does not load', () => {
  it('is said in the dialog, with all pages to look through; a retry answers what was asked', async () => {
    const reader = await newReader(stage.browser, PHONE);
    const page = await reader.newPage();
    await page.route(/search-index/, (route) => route.abort());
    await page.goto(stage.site.url);
    await page.locator('a.gk-search-open').tap();
    await page.locator('dialog[open] input').fill('партиция');
    await page.getByText('Поиск не загрузился').first().waitFor();
    await page.locator('dialog').getByRole('link', { name: 'Kafka: модель' }).waitFor();
    await page.unroute(/search-index/);
    await page.getByRole('button', { name: 'Повторить' }).tap();
    await page.locator('[role=option]').first().waitFor();
    expect(await page.locator('dialog input').inputValue()).toBe('партиция');
    await reader.close();
  });

  it.each([/worker-/, /search-index/])('is said on the results page, with all pages: %s', async (lost) => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.route(lost, (route) => route.abort());
    await page.goto(`${stage.site.url}search/?q=kafka`);
    await page.getByText('Поиск не загрузился').first().waitFor();
    await page.locator('main').getByRole('link', { name: 'Kafka: модель' }).waitFor();
    await page.unroute(lost);
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.locator('.gk-search-list a').first().waitFor();
    await reader.close();
  });
});

describe('axe finds nothing to mend', () => {
  it.each(['light', 'dark'] as const)('in the search, in the %s theme', async (colorScheme) => {
    const reader = await newReader(stage.browser, { ...DESKTOP, colorScheme, reducedMotion: 'reduce' });
    const page = await reader.newPage();
    const violations = async () => {
      await page.evaluate(AXE);
      return page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const found = await axe.run({ resultTypes: ['violations'] });
        return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
    };
    await page.goto(stage.site.url);
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').waitFor();
    expect(await violations(), 'an empty field').toEqual([]);
    await page.keyboard.type('rfarf');
    await page.locator('[role=option]').first().waitFor();
    expect(await violations(), 'hits').toEqual([]);
    await page.locator('dialog input').fill('asdfgh');
    await page.locator('.gk-search-empty').waitFor();
    expect(await violations(), 'nothing found').toEqual([]);
    await page.goto(`${stage.site.url}search/?q=kafka`);
    await page.locator('.gk-search-list a').first().waitFor();
    expect(await violations(), 'the results page').toEqual([]);
    await page.locator('.gk-search-list a').first().click();
    await page.getByRole('button', { name: 'Убрать выделение' }).waitFor();
    expect(await violations(), 'marked words').toEqual([]);
    await reader.close();
  });
});
