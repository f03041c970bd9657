import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sealRelease } from '../../plugins/offline/seal';
import { launchBrowser, newReader } from '../support/browser';
import { OUT_DIR, builtPages } from '../support/built';
import { type Site, serveSite } from '../../tools/serve/server';
import { useStage } from './support';

const stage = useStage();
const SAVING_MS = 120_000;

async function save(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.url}offline/`);
  await page.getByRole('button', { name: /Сохранить для чтения без сети/ }).click();
  await page.getByText('Копия полная').waitFor({ timeout: SAVING_MS });
}

describe('without a network', () => {
  it('after one visit and «Сохранить» every page, its diagrams and the search work with the server stopped', async () => {
    const site = await serveSite(OUT_DIR);
    const reader: BrowserContext = await newReader(stage.browser);
    const page = await reader.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    await save(page, site);
    await site.stop();

    for (const file of builtPages().filter((name) => name !== '404.html')) {
      await page.goto(`${site.url}${file.replace(/index\.html$/, '')}`, { waitUntil: 'load' });
      const heading = (await page.locator('h1').first().innerText()).trim();
      expect(heading.length, file).toBeGreaterThan(0);
      const figures = await page.locator('figure').count();
      if (figures > 0)
        await page
          .locator('figure svg')
          .nth(figures - 1)
          .waitFor();
    }

    await page.goto(`${site.url}search/?q=${encodeURIComponent('партиция')}`);
    await page.locator('section article a').first().click();
    await page.locator('article h1').waitFor();

    await page.goto(`${site.url}messaging/kafka`);
    expect(page.url()).toBe(`${site.url}messaging/kafka/`);
    await page.goto(`${site.url}no/such/page/`);
    await page.getByText('Такой страницы нет').waitFor();
    expect(errors).toEqual([]);
    await reader.close();
  });

  it('says before saving how much it will take, and afterwards that the copy is complete', async () => {
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}offline/`);
    await page.getByRole('button', { name: /Сохранить для чтения без сети \(\d+,\d МБ\)/ }).waitFor();
    await save(page, stage.site);
    expect(await page.locator('main section').first().innerText()).toMatch(
      /Файлов: \d+, \d+,\d\sМБ\. Выпуск [0-9a-f]{12}/,
    );
    await page.getByRole('button', { name: 'Удалить с устройства' }).click();
    await page.getByText('На устройстве справочника нет').waitFor();
    await reader.close();
  });

  it('says that the copy is incomplete when the browser threw files out, and mends it', async () => {
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    await save(page, stage.site);
    await page.evaluate(async () => {
      const [name] = (await caches.keys()).filter((key) => key.includes('precache'));
      const cache = await caches.open(name ?? '');
      for (const request of (await cache.keys()).slice(0, 3)) await cache.delete(request);
    });
    await page.reload();
    await page.getByText('не хватает файлов: 3').waitFor();
    await page.getByRole('button', { name: 'Докачать' }).click();
    await page.getByText('Копия полная').waitFor({ timeout: SAVING_MS });
    await reader.close();
  });

  it('reads on without a copy where there is no service worker', async () => {
    const reader = await newReader(stage.browser, { serviceWorkers: 'block' });
    const page = await reader.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto(`${stage.site.url}offline/`);
    await page.getByText('не умеет сохранять сайт').waitFor();
    await reader.close();
  });
});

describe('a new release', () => {
  it('is fetched beside the old one and taken by all open pages when the reader says so', async () => {
    const next = await mkdtemp(path.join(tmpdir(), 'go-konspekt-next-'));
    await cp(OUT_DIR, next, { recursive: true });
    const home = path.join(next, 'index.html');
    await writeFile(home, (await readFile(home, 'utf8')).replace('<title data-rh=true>', '<title data-rh=true>НОВЫЙ '));
    const kafka = path.join(next, 'messaging/kafka/index.html');
    await writeFile(
      kafka,
      (await readFile(kafka, 'utf8')).replace('<title data-rh=true>', '<title data-rh=true>НОВЫЙ '),
    );
    await sealRelease(process.cwd(), next);

    const site = await serveSite(OUT_DIR);
    const browser = await launchBrowser();
    const reader = await newReader(browser);
    const first = await reader.newPage();
    const second = await reader.newPage();
    await save(first, site);
    await second.goto(`${site.url}messaging/kafka/`);

    const titleOf = (address: string) =>
      first.evaluate(async (url) => /<title[^>]*>([^<]*)/.exec(await (await fetch(url)).text())?.[1] ?? '', address);
    site.deploy(next);
    await first.goto(site.url);
    await first.getByText('Скачан новый выпуск').waitFor({ timeout: SAVING_MS });
    expect(await titleOf(site.url)).not.toContain('НОВЫЙ');
    expect(await titleOf(`${site.url}messaging/kafka/`)).not.toContain('НОВЫЙ');

    const reloaded = second.waitForEvent('load');
    await Promise.all([first.waitForEvent('load'), first.getByRole('button', { name: 'Перейти на новый' }).click()]);
    await reloaded;
    expect(await titleOf(site.url)).toContain('НОВЫЙ');
    expect(await titleOf(`${site.url}messaging/kafka/`)).toContain('НОВЫЙ');
    await browser.close();
    await site.stop();
    await rm(next, { recursive: true, force: true });
  });
});
