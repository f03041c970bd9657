import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../tools/serve/server';
import { newReader } from '../support/browser';
import { OUT_DIR, builtFiles } from '../support/built';
import { waitUntilSaved } from './offlineSupport';
import { useStage } from './support';

/* One reader who saved the site and whose server is gone: all that is fetched on first use is on the device. */
const stage = useStage();
const QUERY = 'партиции';
const SEQUENCE = { page: 'messaging/outbox/', id: 'outbox-flow' };

let reader: BrowserContext;
let url: string;
const loaded = new Set<string>();
const errors: string[] = [];

async function open(path: string): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(url + path, { waitUntil: 'load' });
  return page;
}

const marks = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('gk-search') ?? [])].map((range) => range.toString().toLowerCase()));

beforeAll(async () => {
  const site = await serveSite(OUT_DIR);
  url = site.url;
  reader = await newReader(stage.browser);
  const first = await reader.newPage();
  await waitUntilSaved(first, url);
  await first.close();
  await site.stop();
  reader.on('weberror', (error) => errors.push(`${error.page()?.url()}: ${error.error().message}`));
  reader.on('requestfinished', (request) => loaded.add(request.url().slice(url.length)));
});

afterAll(async () => {
  await reader?.close();
});

describe('with the server stopped', () => {
  it('the dialog finds, and a hit opens its page with the words marked', async () => {
    const page = await open('');
    await page.keyboard.press('/');
    await page.keyboard.type(QUERY);
    const hit = page.locator('dialog[open] [role=option]').first();
    await hit.waitFor();
    await page.locator('dialog[open] .gk-search-snippet mark').first().waitFor();
    const target = new URL((await hit.getAttribute('href')) ?? '', url);
    await Promise.all([page.waitForEvent('load'), hit.click()]);
    expect(page.url()).toBe(target.href);
    await page.getByRole('button', { name: 'Убрать выделение' }).waitFor();
    expect((await marks(page)).filter((word) => word.startsWith('партици'))).not.toEqual([]);
    await page.close();
  });

  it('the page of results answers by its address, and its hits open', async () => {
    const page = await open(`search/?q=${encodeURIComponent(QUERY)}`);
    const hit = page.locator('.gk-search-list a').first();
    await hit.waitFor();
    await Promise.all([page.waitForEvent('load'), hit.click()]);
    await page.getByRole('button', { name: 'Убрать выделение' }).waitFor();
    expect(await marks(page)).not.toEqual([]);
    await page.close();
  });

  it('a diagram is enlarged, a sequence is told step by step', async () => {
    const page = await open(SEQUENCE.page);
    await page.locator(`#${SEQUENCE.id} svg`).click();
    const viewer = page.locator('dialog.gk-viewer');
    await viewer.locator('svg').waitFor();
    await viewer.getByRole('button', { name: 'Закрыть' }).click();
    await viewer.waitFor({ state: 'detached' });
    await page.locator(`#${SEQUENCE.id} [data-diagram="steps"]`).click();
    const words = page.locator('.gk-viewer-words');
    await words.getByText(/^Шаг 1 из \d+/).waitFor();
    await page.keyboard.press('ArrowRight');
    await words.getByText(/^Шаг 2 из \d+/).waitFor();
    await page.close();
  });

  it('the glossary is whole, and a term opens by its address', async () => {
    const page = await open('interview/glossary/');
    const term = page.locator('main div[id]:has(> p > dfn)').last();
    const id = (await term.getAttribute('id')) ?? '';
    await page.goto(`${url}interview/glossary/#${id}`);
    await expect.poll(() => term.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
    await page.close();
  });

  it('the contents follow the reader', async () => {
    const page = await open('messaging/kafka/');
    await page.locator('h2[id]').last().scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 200);
    await page.locator('[data-page-contents] a[aria-current]').waitFor();
    await page.close();
  });

  it('an error can be told', async () => {
    const page = await open('go/defer/');
    await page.getByText('Нашли ошибку?').click();
    await page.getByLabel('Что неверно').fill('строка 3');
    await page.getByRole('button', { name: 'Скопировать сообщение' }).click();
    await page.getByText('Скопировано').waitFor();
    await page.close();
  });

  it('an address that leads nowhere still offers pages with a like one', async () => {
    const page = await open('messaging/kafka-consumers/');
    await page.getByText('Похожие страницы').waitFor();
    await page.close();
  });

  it('«Офлайн» knows the copy, and a page that is loaded anew by it keeps its place', async () => {
    const page = await open('offline/');
    await page.getByRole('heading', { name: 'Сохранено целиком' }).waitFor();
    await page.goto(`${url}messaging/kafka/`);
    await page.evaluate(() =>
      sessionStorage.setItem(
        'gk-place',
        JSON.stringify({ version: 1, path: location.pathname, anchor: 'how', offset: 40, open: [] }),
      ),
    );
    await page.reload();
    await expect
      .poll(() => page.locator('#how').evaluate((it) => Math.round(it.getBoundingClientRect().top)))
      .toBe(-40);
    await page.close();
  });

  it('no part of the script is left that nothing above has fetched, and nothing has failed', () => {
    const parts = builtFiles().filter((name) => /^assets\/reader\/.*\.js$/.test(name));
    expect(parts.length).toBeGreaterThan(8);
    expect(parts.filter((name) => !loaded.has(name))).toEqual([]);
    expect(errors).toEqual([]);
  });
});
