import { execFileSync } from 'node:child_process';
import { onTestFinished, describe, expect, it } from 'vitest';
import type { BrowserContext } from 'playwright-core';
import { type Site, serveSite } from '../../tools/serve/server';
import { newReader } from '../support/browser';
import { OUT_DIR } from '../support/built';
import { startProxy } from '../support/proxy';
import { nextRelease, marked } from '../support/release';
import { SAVING_MS, isNext, showsNext, waitUntilSaved } from './offlineSupport';
import { useStage } from './support';

const stage = useStage();
const EDITS = { 'index.html': marked, 'messaging/kafka/index.html': marked };

/** A reader with the whole of the old release, and a server that has the new one already. */
async function withOldRelease(): Promise<{ site: Site; reader: BrowserContext; deploy: () => void }> {
  const next = await nextRelease(EDITS);
  const site = await serveSite(OUT_DIR);
  const reader = await newReader(stage.browser);
  onTestFinished(async () => {
    await reader.close();
    await site.stop();
    await next.remove();
  });
  const page = await reader.newPage();
  await waitUntilSaved(page, site.url);
  await page.close();
  return { site, reader, deploy: () => site.deploy(next.folder) };
}

describe('a new release', () => {
  it('waits beside the old one; the tab that takes it keeps its place, the other one is told and not reloaded', async () => {
    const { site, reader, deploy } = await withOldRelease();
    const [first, second] = [await reader.newPage(), await reader.newPage()];
    await second.goto(`${site.url}messaging/kafka/`);
    deploy();
    await first.goto(`${site.url}messaging/kafka/#questions`);
    await first.getByText('Скачан новый выпуск').waitFor({ timeout: SAVING_MS });
    expect(await isNext(first, site.url)).toBe(false);
    expect(await isNext(first, `${site.url}messaging/kafka/`)).toBe(false);

    const question = first.locator('article details[id]').nth(1);
    await question.locator('summary').click();
    const before = await question.evaluate((element) => element.getBoundingClientRect().top);
    await second.evaluate(() => Object.assign(window, { stayed: true }));
    await Promise.all([first.waitForEvent('load'), first.getByRole('button', { name: 'Перейти на новый' }).click()]);
    expect(await showsNext(first)).toBe(true);
    await first.waitForFunction(() => document.querySelectorAll('article details[id][open]').length === 1);
    await expect
      .poll(() => question.evaluate((element) => element.getBoundingClientRect().top), { timeout: 5000 })
      .toBeCloseTo(before, -1);
    expect(await question.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true);

    await second.getByText('В другой вкладке открыт новый выпуск').waitFor();
    expect(await second.evaluate(() => 'stayed' in window)).toBe(true);
    await Promise.all([second.waitForEvent('load'), second.getByRole('button', { name: 'Обновить страницу' }).click()]);
    expect(await showsNext(second)).toBe(true);
  });

  it('that the browser puts off: the workers are left alone meanwhile, then the reader is told what to do', async () => {
    const { site, reader, deploy } = await withOldRelease();
    const page = await reader.newPage();
    const said: string[] = [];
    await page.exposeFunction('hear', (message: string) => said.push(message));
    await page.addInitScript(() => {
      const post = ServiceWorker.prototype.postMessage;
      ServiceWorker.prototype.postMessage = function (message: { type: string }, ...rest: never[]) {
        (window as unknown as { hear: (type: string) => void }).hear(message.type);
        if (message.type !== 'take') post.call(this, message, ...rest);
      };
    });
    deploy();
    await page.goto(`${site.url}offline/`);
    await page.getByRole('heading', { name: 'Готов новый выпуск' }).waitFor({ timeout: SAVING_MS });
    await page.waitForTimeout(500);
    said.length = 0;
    await page.getByRole('button', { name: 'Перейти на новый' }).click();
    await page.waitForTimeout(2000);
    expect(said).toEqual(['take']);
    await page.getByText('Новый откроется сам, когда вы закроете все вкладки справочника').waitFor();
    await page.getByRole('heading', { name: 'Готов новый выпуск' }).waitFor();
    await expect.poll(() => said).toContain('status');
  });

  it('is taken by itself at the next start, when no page of the old one is open', async () => {
    const { site, reader, deploy } = await withOldRelease();
    const page = await reader.newPage();
    await page.goto(site.url);
    deploy();
    await page.goto(`${site.url}offline/`);
    await page.getByRole('heading', { name: 'Готов новый выпуск' }).waitFor({ timeout: SAVING_MS });
    await page.close();

    // A browser needs a moment after the last page is closed; until then a start still shows the old one.
    await expect
      .poll(
        async () => {
          const start = await reader.newPage();
          await start.goto(site.url);
          const isNew = await showsNext(start);
          await start.close();
          return isNew;
        },
        { timeout: 30_000, interval: 2000 },
      )
      .toBe(true);
    const later = await reader.newPage();
    await site.stop();
    await later.goto(`${site.url}messaging/kafka/`);
    expect(await showsNext(later)).toBe(true);
    await later.goto(`${site.url}go/defer/`);
    expect(await showsNext(later)).toBe(false);
    await later.close();
  });

  it('takes unchanged files from the old one', async () => {
    const next = await nextRelease(EDITS);
    const site = await serveSite(OUT_DIR);
    const proxy = await startProxy(site.url);
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    await waitUntilSaved(page, proxy.url);
    proxy.takeLog();
    site.deploy(next.folder);
    await page.reload();
    await page.getByRole('heading', { name: 'Готов новый выпуск' }).waitFor({ timeout: SAVING_MS });
    const asked = new Set(proxy.takeLog().filter((path) => !['sw.js', 'offline.json'].includes(path)));
    expect([...asked].sort()).toEqual(['', 'messaging/kafka/']);
    await reader.close();
    await proxy.stop();
    await site.stop();
    await next.remove();
  });
});

/** The last command of `OFFLINE=off npm run build`, as a shell would run it. */
async function sealByCommand(root: string, outDir: string): Promise<void> {
  const said = execFileSync('npx', ['tsx', 'tools/seal/index.ts', outDir], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, OFFLINE: 'off' },
  });
  expect(said).toContain('Чтение без сети выключено');
}

describe('a release with saving switched off', () => {
  it('frees whoever has the old worker: no worker, no copy, pages from the network; nobody saves again', async () => {
    const next = await nextRelease({ 'index.html': marked }, sealByCommand);
    const site = await serveSite(OUT_DIR);
    const reader = await newReader(stage.browser);
    const page = await reader.newPage();
    await waitUntilSaved(page, site.url);
    await page.evaluate(async () => (await caches.open('of another site')).put('x', new Response('x')));
    site.deploy(next.folder);
    await page.goto(site.url);
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
        timeout: 30_000,
      })
      .toBe(0);
    // Past the browser's own cache, which keeps the old page for ten minutes.
    await page.goto(`${site.url}?fresh`);
    expect(await showsNext(page)).toBe(true);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(await page.evaluate(() => caches.keys())).toEqual(['of another site']);
    await page.goto(`${site.url}offline/`);
    await page.getByRole('heading', { name: 'Сохранение временно выключено' }).waitFor();
    await page.waitForTimeout(4000);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await reader.close();
    await site.stop();
    await next.remove();
  });
});
