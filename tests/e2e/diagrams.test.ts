import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { theBook } from '../support/book';
import { DESKTOP, PHONE, newReader } from '../support/browser';
import { contrast } from '../support/contrast';
import { useStage } from './support';

const stage = useStage();

/** What the smallest phone must show of a text, px. */
const MIN_TEXT = 11;

/** What is measured of a picture as it stands on the page. */
interface Measured {
  readonly name: string;
  /** Size of its text as shown, px. */
  readonly text: number;
  /** Whether it, or what holds it, is wider than the screen. */
  readonly scrolls: boolean;
  /** Texts that leave their box or the picture. */
  readonly outside: readonly string[];
}

/** Measures all pictures of a page. */
function measure(page: Page): Promise<Measured[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('.gk-diagram svg')].map((svg) => {
      const frame = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll('.n, .o')].map((box) => box.getBoundingClientRect());
      const outside = [...svg.querySelectorAll('text')].filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const within = (box: DOMRect, air: number) => left >= box.left - air && right <= box.right + air;
        const own = boxes.filter((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
        return !within(frame, 1) || (own.length > 0 && !own.some((box) => within(box, 0.5)));
      });
      return {
        name: svg.closest('.gk-diagram')?.id ?? '',
        text: (14 * frame.width) / svg.viewBox.baseVal.width,
        scrolls: frame.left < 0 || frame.right > window.innerWidth,
        outside: outside.map((text) => text.textContent ?? ''),
      };
    }),
  );
}

async function pagesWithDiagrams(): Promise<string[]> {
  return (await theBook()).pages.filter(({ diagrams }) => diagrams.length > 0).map(({ id }) => id);
}

describe('every diagram', () => {
  it('fits the smallest phone, is legible there and keeps its texts in their boxes, whatever the font', async () => {
    const reader = await newReader(stage.browser, { ...PHONE, viewport: { width: 360, height: 740 } });
    const page = await reader.newPage();
    const wrong: string[] = [];
    for (const id of await pagesWithDiagrams()) {
      await page.goto(`${stage.site.url}${id}/`, { waitUntil: 'load' });
      for (const font of ['sans-serif', 'Liberation Sans', 'DejaVu Sans Mono', 'Liberation Sans Narrow']) {
        await page.evaluate((name) => document.documentElement.style.setProperty('--ifm-font-family-base', name), font);
        for (const { name, text, scrolls, outside } of await measure(page)) {
          if (text < MIN_TEXT) wrong.push(`${id}#${name}: текст ${text.toFixed(1)} px`);
          if (scrolls) wrong.push(`${id}#${name}: шире экрана`);
          if (outside.length > 0) wrong.push(`${id}#${name}, ${font}: за рамкой ${outside.join('; ')}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    await reader.close();
  });

  it.each(['light', 'dark'] as const)('has texts that stand out from their ground: %s', async (colorScheme) => {
    const reader = await newReader(stage.browser, { ...DESKTOP, colorScheme });
    const page = await reader.newPage();
    const pairs = new Map<string, string>();
    for (const id of (await pagesWithDiagrams()).filter((_, index) => index % 4 === 0)) {
      await page.goto(`${stage.site.url}${id}/`);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<SVGTextElement>('.gk-diagram text')].map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          const under = [...(text.ownerSVGElement?.querySelectorAll('.n, .g, .i, .o, .b') ?? [])].filter((shape) => {
            const box = shape.getBoundingClientRect();
            return x > box.left && x < box.right && y > box.top && y < box.bottom;
          });
          const figure = text.closest<HTMLElement>('.gk-diagram');
          const last = under.at(-1);
          const ground = last ? getComputedStyle(last).fill : figure && getComputedStyle(figure).backgroundColor;
          return [getComputedStyle(text).fill, ground ?? '', figure?.id ?? ''] as const;
        }),
      );
      for (const [text, ground, name] of found) pairs.set(`${text} on ${ground}`, `${id}#${name}`);
    }
    const pale = [...pairs].filter(([pair]) => {
      const [text, ground] = pair.split(' on ');
      return contrast(text ?? '', ground ?? '') < 4.5;
    });
    expect(pairs.size).toBeGreaterThan(2);
    expect(pale).toEqual([]);
    await reader.close();
  });
});

const SEQUENCE = { page: 'messaging/outbox/', id: 'outbox-flow' };

async function openPage(options: Parameters<typeof newReader>[1]): Promise<Page> {
  const page = await (await newReader(stage.browser, options)).newPage();
  await page.goto(`${stage.site.url}${SEQUENCE.page}`, { waitUntil: 'networkidle' });
  return page;
}

const scaleOf = (page: Page): Promise<number> =>
  page.locator('.gk-viewer svg').evaluate((svg) => new DOMMatrix(getComputedStyle(svg).transform).a);

describe('a diagram that is enlarged', () => {
  it('opens by the mouse, zooms by the wheel and moves', async () => {
    const page = await openPage(DESKTOP);
    await page.locator(`#${SEQUENCE.id} svg`).click();
    const dialog = page.locator('dialog.gk-viewer');
    await dialog.waitFor();
    const before = await scaleOf(page);
    await page.mouse.move(720, 450);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(before * 1.5);
    const place = () => dialog.locator('svg').evaluate((svg) => new DOMMatrix(getComputedStyle(svg).transform).f);
    const from = await place();
    await page.mouse.down();
    await page.mouse.move(720, 350, { steps: 3 });
    await page.mouse.up();
    expect(await place()).toBeLessThan(from);
    await dialog.getByRole('button', { name: 'Закрыть' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('opens, zooms and closes by keys; the focus comes back', async () => {
    const page = await openPage(DESKTOP);
    const button = page.locator(`#${SEQUENCE.id} [data-diagram="zoom"]`);
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog.gk-viewer').waitFor();
    const before = await scaleOf(page);
    await page.keyboard.press('+');
    expect(await scaleOf(page)).toBeGreaterThan(before);
    await page.keyboard.press('0');
    expect(await scaleOf(page)).toBeCloseTo(before);
    await page.keyboard.press('Escape');
    await page.locator('dialog.gk-viewer').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('opens by a tap and zooms by two fingers', async () => {
    const page = await openPage(PHONE);
    await page.locator(`#${SEQUENCE.id} svg`).tap();
    await page.locator('dialog.gk-viewer').waitFor();
    const before = await scaleOf(page);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', spread: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [-spread, spread].map((dx, id) => ({ x: 195 + dx, y: 400, id })),
      });
    await touch('touchStart', 40);
    for (const spread of [60, 80, 100]) await touch('touchMove', spread);
    await touch('touchEnd', 0);
    expect(await scaleOf(page)).toBeGreaterThan(before * 1.8);
    await page.context().close();
  });

  it('that is a sequence is told step by step', async () => {
    const page = await openPage(PHONE);
    await page.locator(`#${SEQUENCE.id} [data-diagram="steps"]`).tap();
    const words = page.locator('.gk-viewer-words');
    await words.getByText('Шаг 1 из 12: Сервис → База: заказ + outbox, commit').waitFor();
    expect(await page.locator('.gk-viewer .gk-now').count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    await words.getByText('Шаг 2 из 12: Релей → База: что не ушло?').waitFor();
    await page.getByRole('button', { name: 'Следующий шаг' }).tap();
    await words.getByText(/^Шаг 3 из 12/).waitFor();
    await page.keyboard.press('ArrowLeft');
    await words.getByText(/^Шаг 2 из 12/).waitFor();
    const [now, other] = await page
      .locator('.gk-viewer')
      .evaluate((dialog) =>
        ['.gk-now', '.s:last-child'].map((name) =>
          Number(getComputedStyle(dialog.querySelector(name) as Element).opacity),
        ),
      );
    expect([now, (other ?? 1) < 0.5]).toEqual([1, true]);
    await page.context().close();
  });
});

it('without JavaScript the picture and its words are there, and no button that does nothing', async () => {
  const page = await openPage({ ...PHONE, javaScriptEnabled: false });
  const diagram = page.locator(`#${SEQUENCE.id}`);
  expect(await diagram.locator('svg text').count()).toBeGreaterThan(10);
  expect(await diagram.locator('[data-diagram="zoom"]').isVisible()).toBe(false);
  await diagram.locator('summary').click();
  expect(await diagram.locator('li').first().innerText()).toBe('Сервис → База: заказ + outbox, commit');
  await page.context().close();
});
