import { describe, expect, it } from 'vitest';
import { serveSite } from '../../tools/serve/server';
import { newReader } from '../support/browser';
import { OUT_DIR } from '../support/built';
import { type Fate, startProxy } from '../support/proxy';
import { nextRelease, marked } from '../support/release';
import { SAVING_MS, payForBytes, showsNext, waitUntilSaved } from './offlineSupport';
import { useStage } from './support';

const stage = useStage();
const MIB = 1024 * 1024;

describe('bad conditions', () => {
  it('a full device: what came is kept, the reader is told how much is needed, and goes on when there is room', async () => {
    const reader = await newReader(stage.browser);
    await payForBytes(reader);
    const page = await reader.newPage();
    const session = await reader.newCDPSession(page);
    const { origin } = new URL(stage.site.url);
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await page.goto(`${stage.site.url}offline/`);
    await page.getByRole('heading', { name: 'Сохранено главное и прочитанное' }).waitFor();
    const kept = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: kept + MIB });
    await page.getByRole('button', { name: /Сохранить всё/ }).click();
    await page
      .getByText(/На устройстве кончилось место: нужно ещё \d+,\d\sМБ\. Скачанное цело/)
      .first()
      .waitFor();
    await page.goto(`${stage.site.url}go/defer/`);
    expect(await page.locator('h1').innerText()).toContain('defer');

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.goto(`${stage.site.url}offline/`);
    await page.getByRole('button', { name: 'Попробовать ещё раз' }).click();
    await page.getByRole('heading', { name: 'Сохранено целиком' }).waitFor({ timeout: SAVING_MS });
    await reader.close();
  });

  it('a write that fails for want of place while files come: the same words, what came stays', async () => {
    const reader = await newReader(stage.browser);
    await payForBytes(reader);
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}offline/`);
    await page.getByRole('heading', { name: 'Сохранено главное и прочитанное' }).waitFor();
    const worker = reader.serviceWorkers()[0];
    await worker?.evaluate(() => {
      let left = 10;
      const put = Cache.prototype.put;
      Cache.prototype.put = function (request, response) {
        const isFile = typeof request === 'string' && request.includes('__WB_REVISION__');
        if (isFile && left-- <= 0) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
        return put.call(this, request, response);
      };
    });
    const heldFiles = () =>
      page
        .locator('.gk-offline__facts')
        .innerText()
        .then((text) => Number(/Сохранено\s+(\d+)/.exec(text)?.[1]));
    const before = await heldFiles();
    await page.getByRole('button', { name: /Сохранить всё/ }).click();
    await page
      .getByText(/На устройстве кончилось место/)
      .first()
      .waitFor();
    expect(await heldFiles()).toBe(before + 10);
    await reader.close();
  });

  it('storage forbidden: the page says so, the reader reads on', async () => {
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('forbidden', 'SecurityError'));
      ServiceWorkerContainer.prototype.register = refuse;
      ServiceWorkerContainer.prototype.getRegistration = refuse;
      for (const store of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, store, {
          get: () => {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
      }
    });
    await page.goto(`${stage.site.url}offline/`);
    await page.getByRole('heading', { name: 'Браузер запретил хранение' }).waitFor();
    await page.goto(`${stage.site.url}go/defer/`);
    await page.waitForTimeout(4000);
    expect(errors.filter((error) => /offline|gk-|caches/i.test(error))).toEqual([]);
    await reader.close();
  });

  it.each([
    ['a private window', undefined, 'Этот браузер не хранит сайты'],
    [
      'a messenger',
      'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) Chrome/126.0 Mobile Safari/537.36',
      'Вы во встроенном браузере',
    ],
  ])('no service worker in %s: the page says why', async (_, userAgent, heading) => {
    const reader = await newReader(stage.browser, { serviceWorkers: 'block', ...(userAgent ? { userAgent } : {}) });
    const page = await reader.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto(`${stage.site.url}offline/`);
    await page.getByRole('heading', { name: heading }).waitFor();
    await reader.close();
  });

  it('a network that is there and does not answer: what is saved opens at once, what is not is said within seconds', async () => {
    const site = await serveSite(OUT_DIR);
    const proxy = await startProxy(site.url);
    const reader = await newReader(stage.browser);
    await payForBytes(reader);
    const page = await reader.newPage();
    await page.goto(`${proxy.url}offline/`);
    await page.getByRole('heading', { name: 'Сохранено главное и прочитанное' }).waitFor();
    proxy.treat((): Fate => 'hang');
    const started = Date.now();
    await page.goto(proxy.url);
    expect(Date.now() - started).toBeLessThan(5000);
    await page.goto(`${proxy.url}go/defer/`);
    await page.getByRole('heading', { name: 'Этой страницы нет на устройстве' }).waitFor({ timeout: 20_000 });
    await reader.close();
    await proxy.stop();
    await site.stop();
  });

  it('a deployment while the old release is being saved: nothing of the new one gets among its files', async () => {
    const next = await nextRelease({ 'go/defer/index.html': marked, 'index.html': marked });
    const site = await serveSite(OUT_DIR);
    const reader = await newReader(stage.browser);
    await payForBytes(reader);
    const page = await reader.newPage();
    await page.goto(`${site.url}offline/`);
    await page.getByRole('heading', { name: 'Сохранено главное и прочитанное' }).waitFor();
    site.deploy(next.folder);
    await page.getByRole('button', { name: /Сохранить всё/ }).click();
    await page.getByRole('heading', { name: 'Готов новый выпуск' }).waitFor({ timeout: SAVING_MS });
    const held = await page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.includes('precache')) ?? '';
      const cache = await caches.open(name);
      const homes = (await cache.keys()).filter(({ url }) => /go-konspekt\/index\.html/.test(url));
      return Promise.all(
        homes.map(async (key) => (await (await cache.match(key))?.text())?.includes('<body data-new')),
      );
    });
    expect(held.sort()).toEqual([false, true]);
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Перейти на новый' }).click()]);
    await waitUntilSaved(page, site.url);
    await page.goto(site.url);
    expect(await showsNext(page)).toBe(true);
    await reader.close();
    await site.stop();
    await next.remove();
  });
});
