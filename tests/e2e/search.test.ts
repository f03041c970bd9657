import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, newReader } from '../support/browser';
import { useStage } from './support';

const stage = useStage();
const KAFKA = 'messaging/kafka/';

const options = (page: Page) => page.locator('dialog[open] [role=option]');
const field = (page: Page) => page.locator('dialog[open] input');

describe('from the keyboard', () => {
  it.each(['Control+k', '/', 'Control+л'])('%s opens the search, and Enter the best hit', async (keys) => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.goto(stage.site.url);
    // A Russian layout gives another letter; the key is the same.
    if (keys === 'Control+л') {
      await page.evaluate(() =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true }),
        ),
      );
    } else await page.keyboard.press(keys);
    await field(page).waitFor();
    await page.keyboard.type('prefetch');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const expected = await page.locator('[role=option][aria-selected=true]').getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(expected ?? '');
    await reader.close();
  });

  it('keeps what is typed before the search itself is there', async () => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.route(/assets\/reader\/(?:open|worker)-|search-index/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.goto(stage.site.url);
    await page.keyboard.press('/');
    await page.keyboard.type('партиция');
    await options(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('партиция');
    await reader.close();
  });

  it('«/» in a field is a letter', async () => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}search/`);
    await page.locator('main input').fill('');
    await page.keyboard.type('tcp/ip');
    expect(await page.locator('main input').inputValue()).toBe('tcp/ip');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await reader.close();
  });

  it('what is typed on the page of results before its script comes is kept, and answered', async () => {
    const reader = await newReader(stage.browser, { ...DESKTOP, serviceWorkers: 'block' });
    const page = await reader.newPage();
    await page.route('**/assets/reader/page-*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto(`${stage.site.url}search/?q=`, { waitUntil: 'commit' });
    await page.locator('main input').fill('партиция');
    await page.locator('.gk-search-list a').first().waitFor();
    expect(await page.locator('main input').inputValue()).toBe('партиция');
    await reader.close();
  });

  it('Escape closes it and gives the focus back; what was typed is there next time', async () => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.goto(stage.site.url);
    const opener = page.locator('a.gk-search-open');
    await opener.focus();
    await page.keyboard.press('Enter');
    await field(page).fill('nats');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await field(page).inputValue()).toBe('nats');
    await reader.close();
  });

  it('remembers queries that led somewhere, on the device, until they are removed', async () => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.goto(stage.site.url);
    await page.keyboard.press('/');
    await field(page).fill('горутины');
    await options(page).first().waitFor();
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
    await page.keyboard.press('/');
    await page.getByRole('button', { name: 'горутины', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Убрать из недавних: горутины' }).click();
    expect(await page.getByRole('button', { name: 'горутины', exact: true }).count()).toBe(0);
    await reader.close();
  });
});

describe('a hit', () => {
  it('shows where its text has the words; texts are fetched for what is in sight, and move nothing', async () => {
    const reader = await newReader(stage.browser, PHONE);
    const page = await reader.newPage();
    const fetched: string[] = [];
    page.on('request', (request) => {
      const [, pageId] = /search-text\/(.+)\.json$/.exec(request.url()) ?? [];
      if (pageId) fetched.push(pageId);
    });
    await page.goto(`${stage.site.url}search/?q=${encodeURIComponent('партиция ключ')}`);
    const first = page.locator('.gk-search-list a').first();
    const height = (await first.boundingBox())?.height;
    await first.locator('.gk-search-snippet mark').first().waitFor();
    expect((await first.boundingBox())?.height).toBe(height);
    const words = await page.locator('.gk-search-snippet mark').allInnerTexts();
    expect(words.some((word) => word.toLowerCase().startsWith('ключ'))).toBe(true);
    const pages = new Set(
      await page
        .locator('.gk-search-list a')
        .evaluateAll((links: HTMLAnchorElement[]) =>
          links.map((link) => link.pathname.split('/').slice(-3, -1).join('/')),
        ),
    );
    expect(fetched.length).toBeLessThan(pages.size);
    await page.mouse.wheel(0, 20_000);
    await page.locator('.gk-search-list a').last().locator('.gk-search-snippet:not(:empty)').waitFor();
    await reader.close();
  });
});

describe('with a finger', () => {
  it('a tap opens it over the whole screen, a tap opens the hit with its words marked', async () => {
    const reader = await newReader(stage.browser, PHONE);
    const page = await reader.newPage();
    await page.goto(stage.site.url);
    const target = await page.locator('a.gk-search-open').boundingBox();
    expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await page.locator('a.gk-search-open').tap();
    await field(page).waitFor();
    expect(await page.locator('dialog[open]').boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    expect(await field(page).evaluate((input) => parseFloat(getComputedStyle(input).fontSize))).toBeGreaterThanOrEqual(
      16,
    );
    await page.keyboard.type('партициями');
    await options(page).first().tap();
    await page.getByRole('button', { name: 'Убрать выделение' }).tap();
    expect(await page.getByRole('button', { name: 'Убрать выделение' }).count()).toBe(0);
    await reader.close();
  });
});

describe('what is found', () => {
  it('for a word in the wrong layout is said, and the literal query is one tap away', async () => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.goto(stage.site.url);
    await page.keyboard.press('/');
    await page.keyboard.type('rfarf');
    await page.getByText('Показано для «кафка»').waitFor();
    expect(await options(page).first().getAttribute('href')).toContain('/messaging/kafka');
    await page.getByRole('button', { name: 'Искать «rfarf» буквально' }).click();
    await page.getByText('Искали буквально «rfarf»').waitFor();
    await reader.close();
  });

  it('opens exactly there: a question unfolded, its words marked in every form, until Escape', async () => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.goto(`${stage.site.url}search/?q=${encodeURIComponent('потребителей в группе')}&kind=question`);
    const question = page.locator('.gk-search-list a').first();
    const id = new URL((await question.getAttribute('href')) ?? '').hash;
    await question.click();
    await page.locator(`details${id}[open]`).waitFor();
    await page.getByRole('button', { name: 'Убрать выделение' }).waitFor();
    const marked = () =>
      page.evaluate(() => [...(CSS.highlights.get('gk-search') ?? [])].map((range) => range.toString().toLowerCase()));
    const forms = new Set((await marked()).filter((word) => /^(?:потребител|групп)/.test(word)));
    expect(forms.size).toBeGreaterThan(2);
    await page.keyboard.press('Escape');
    expect(await marked()).toEqual([]);
    await page.reload();
    expect(await page.getByRole('button', { name: 'Убрать выделение' }).count()).toBe(0);
    await reader.close();
  });

  it('on this very page needs no other page: the dialog closes, the words are marked', async () => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    await page.goto(stage.site.url + KAFKA);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await page.keyboard.press('/');
    await page.keyboard.type('партиция kafka модель');
    const here = options(page)
      .and(page.locator(`[href*="/${KAFKA}#"]`))
      .first();
    const hash = new URL((await here.getAttribute('href')) ?? '').hash;
    await here.click();
    await page.getByRole('button', { name: 'Убрать выделение' }).waitFor();
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    await reader.close();
  });

  it('for markup is found for its text', async () => {
    const reader = await newReader(stage.browser, DESKTOP);
    const page = await reader.newPage();
    const alerts: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => alerts.push(dialog.message())));
    await page.goto(stage.site.url);
    await page.keyboard.press('/');
    const query = '<img src=x onerror=alert(1)><b>щщщщщ</b>';
    await field(page).fill(query);
    await page.locator('.gk-search-count', { hasText: /\S/ }).waitFor();
    expect(await page.locator('dialog :is(img, b)').count()).toBe(0);
    await page.goto(`${stage.site.url}search/?q=${encodeURIComponent(query)}`);
    await page.locator('.gk-search-list > *').first().waitFor();
    expect(await page.locator('.gk-search-results :is(img, b)').count()).toBe(0);
    expect(alerts).toEqual([]);
    await reader.close();
  });
});
