import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Site, serveSite } from '../../tools/serve/server';
import { newReader } from '../support/browser';
import { OUT_DIR, builtFiles, builtPages } from '../support/built';
import { type Proxy, startProxy } from '../support/proxy';
import { SAVING_MS, payForBytes, waitUntilSaved } from './offlineSupport';
import { useStage } from './support';

const stage = useStage();

async function withProxy(step: (proxy: Proxy, site: Site) => Promise<void>): Promise<void> {
  const site = await serveSite(OUT_DIR);
  const proxy = await startProxy(site.url);
  await step(proxy, site);
  await proxy.stop();
  await site.stop();
}

describe('without a network', () => {
  it('after one visit, nothing pressed, every page opens with its diagrams and answers, and every part is held', async () => {
    const site = await serveSite(OUT_DIR);
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
    await page.goto(site.url);
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.active);
    await waitUntilSaved(page, site.url);
    await site.stop();

    for (const file of builtPages().filter((name) => name !== '404.html')) {
      await page.goto(`${site.url}${file.replace(/index\.html$/, '')}`, { waitUntil: 'load' });
      const heading = (await page.locator('h1').first().innerText()).trim();
      expect(heading.length, file).toBeGreaterThan(0);
      const figures = page.locator('figure:not(details *)');
      if ((await figures.count()) > 0) await figures.last().locator('svg').first().waitFor();
      const question = page.locator('article details[id]').first();
      if ((await question.count()) > 0) {
        await question.locator('summary').click();
        expect(await question.locator('summary ~ *').first().isVisible(), file).toBe(true);
      }
    }
    for (const file of builtFiles().filter((name) => /^search-index|^assets\//.test(name))) {
      const status = await page.evaluate(async (url) => (await fetch(url)).status, `${site.url}${file}`);
      expect(status, file).toBe(200);
    }
    await page.goto(`${site.url}messaging/kafka`);
    expect(page.url()).toBe(`${site.url}messaging/kafka/`);
    await page.goto(`${site.url}no/such/page/`);
    await page.getByText('Такой страницы нет').waitFor();
    expect(errors).toEqual([]);
    await reader.close();
  });

  it('an address that was never opened gives the page «Офлайн» with what can be read', async () => {
    const site = await serveSite(OUT_DIR);
    const reader = await newReader(stage.browser);
    await payForBytes(reader);
    const page = await reader.newPage();
    await page.goto(`${site.url}offline/`);
    await page.getByRole('heading', { name: 'Сохранено главное и прочитанное' }).waitFor();
    await page.goto(`${site.url}go/defer/`);
    await page.waitForFunction(
      async (url) => (await caches.match(url, { ignoreSearch: true })) !== undefined,
      `${site.url}go/defer/index.html`,
    );
    await site.stop();
    await page.goto(`${site.url}messaging/kafka/`);
    await page.getByRole('heading', { name: 'Этой страницы нет на устройстве' }).waitFor();
    expect(page.url()).toBe(`${site.url}messaging/kafka/`);
    await page.getByRole('link', { name: 'defer' }).first().click();
    await page.waitForURL(`${site.url}go/defer/`);
    expect(await page.locator('h1').innerText()).toContain('defer');
    await reader.close();
  });
});

describe('where bytes cost money', () => {
  it('the shell and what is read is saved, the rest when the reader says so', async () => {
    await withProxy(async (proxy) => {
      const reader = await newReader(stage.browser);
      await payForBytes(reader);
      const page = await reader.newPage();
      await page.goto(`${proxy.url}offline/`);
      await page.getByRole('heading', { name: 'Сохранено главное и прочитанное' }).waitFor();
      expect(proxy.takeLog().filter((path) => /^(?:go|data|messaging)\//.test(path))).toEqual([]);
      await page.getByRole('button', { name: /Сохранить всё \(\d+,\d.МБ\)/ }).click();
      await page.getByRole('progressbar').waitFor();
      await page.getByRole('heading', { name: 'Сохранено целиком' }).waitFor({ timeout: SAVING_MS });
      await reader.close();
    });
  });
});

describe('a download that breaks off', () => {
  it('goes on from there after the tab was closed: no file is fetched twice', async () => {
    await withProxy(async (proxy) => {
      const reader = await newReader(stage.browser);
      const first = await reader.newPage();
      let left = 60;
      proxy.treat(() => (left-- > 0 ? 'pass' : 'drop'));
      await first.goto(`${proxy.url}offline/`).catch(() => undefined);
      await first.getByText('Сеть пропала, осталось').first().waitFor({ timeout: SAVING_MS });
      const before = proxy.takeLog();
      await first.close();

      proxy.treat(() => 'pass');
      const second = await reader.newPage();
      await waitUntilSaved(second, proxy.url);
      const again = new Set(before.slice(0, 60).filter((path) => /^(?:assets|go|data|messaging)\//.test(path)));
      expect(proxy.takeLog().filter((path) => again.has(path))).toEqual([]);
      await reader.close();
    });
  });
});

describe('the page «Офлайн»', () => {
  it('shows what is there, and removes it for good: the next page does not save it again', async () => {
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    await waitUntilSaved(page, stage.site.url);
    const facts = await page.locator('.gk-offline__facts').innerText();
    expect(facts).toMatch(/Выпуск\s+[0-9a-f]{12}, новее нет/);
    expect(facts).toMatch(/Сохранено\s+\d+\sфайл\p{L}*, \d+,\d\sМБ/u);
    expect(facts).toMatch(/Место\s+сайт занимает/);
    expect(facts).toMatch(/Защита\s+браузер (?:обещал|может)/);
    await page.getByRole('button', { name: 'Удалить с устройства' }).click();
    await page.getByRole('heading', { name: 'На устройстве справочника нет' }).waitFor();
    await page.goto(`${stage.site.url}go/defer/`);
    await page.waitForTimeout(4000);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    await page.goto(`${stage.site.url}offline/`);
    await page.getByRole('button', { name: /Сохранить всё/ }).click();
    await page.getByRole('heading', { name: 'Сохранено целиком' }).waitFor({ timeout: SAVING_MS });
    await reader.close();
  });

  it('checks every file and mends what is missing or damaged', async () => {
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    await waitUntilSaved(page, stage.site.url);
    await damage(page, 3, (text) => text.includes('<article'));
    await page.reload();
    await page.getByRole('button', { name: 'Проверить и починить' }).click();
    await page
      .getByText(/повреждено: 1\sфайл\. Всё починили\./)
      .first()
      .waitFor({ timeout: SAVING_MS });
    await page.getByRole('heading', { name: 'Сохранено целиком' }).waitFor({ timeout: SAVING_MS });
    await reader.close();
  });

  it('mends a script that is damaged on the device, though the page can not be shown without it', async () => {
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    await waitUntilSaved(page, stage.site.url);
    await damage(page, 0, (text) => text.includes('gk-offline__facts') && text.includes('Удалить с устройства'));
    await page.goto(`${stage.site.url}offline/`);
    await page.getByText('Эта часть страницы не загрузилась').waitFor();
    await expect
      .poll(
        async () => {
          await page.reload();
          const whole = page.getByRole('heading', { name: 'Сохранено целиком' });
          return whole.waitFor({ timeout: 5000 }).then(
            () => true,
            () => false,
          );
        },
        { timeout: SAVING_MS },
      )
      .toBe(true);
    await reader.close();
  });
});

/** Throws a number of pages out of the copy, and spoils the first file whose text is like this. */
async function damage(page: Page, lost: number, isLike: (text: string) => boolean): Promise<void> {
  const held = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((key) => key.includes('precache')) ?? '');
    return Promise.all(
      (await cache.keys()).map(async ({ url }) => ({ url, text: (await (await cache.match(url))?.text()) ?? '' })),
    );
  });
  const spoilt = held.filter(({ url }) => /\.(?:js|html)\?/.test(url)).find(({ text }) => isLike(text))?.url;
  expect(spoilt).toBeDefined();
  const thrown = held.filter(({ url, text }) => url !== spoilt && text.includes('<article')).slice(0, lost);
  await page.evaluate(
    async ([bad, gone]) => {
      const cache = await caches.open((await caches.keys()).find((key) => key.includes('precache')) ?? '');
      for (const url of gone) await cache.delete(url);
      await cache.put(bad, new Response('испорчено'));
    },
    [spoilt ?? '', thrown.map(({ url }) => url)] as const,
  );
}
