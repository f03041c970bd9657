import type { Browser, Page } from 'playwright-core';
import { DESKTOP, PHONE, newReader } from '../../../tests/support/browser';

/** A first thing that a reader does on a page. */
export interface Tap {
  readonly name: 'answer' | 'menu' | 'theme';
  readonly screen: 'phone' | 'desktop';
  /** What is tapped: the first that is seen. */
  readonly target: string;
  /** What is on the page once it worked, and not before. */
  readonly done: string;
}

export interface TapResult {
  /** Interaction to next paint, milliseconds, in the steps of 8 that the browser counts in. */
  readonly inp: number;
  /** Whether the page did what was asked for; a page that is not alive yet loses the tap. */
  readonly worked: boolean;
}

const SLOWER = 4;
const PATIENCE_MS = 15_000;
/** From seeing to touching, the quickest hand: a quarter of a second to react, as much to get there. */
const REACTION_MS = 500;
const SETTLE_MS = 500;
/** The browser tells of a tap when the next picture is painted. */
const NOTED_MS = 5000;
const MOST_READERS = 3;
const ASK_EVERY_MS = 100;

/** Notes the longest event of an interaction; the first one even where it is shorter than the 16 ms that are reported. */
function recordTaps(): void {
  const taps: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId?: number })[]) {
      if (entry.entryType === 'first-input' || entry.interactionId) taps.push(entry.duration);
    }
  });
  observer.observe({ type: 'first-input', buffered: true });
  observer.observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  Object.assign(globalThis, { firstTaps: taps });
}

function readTaps(): number[] {
  return (globalThis as unknown as { firstTaps: number[] }).firstTaps;
}

/** Whether something was painted and the first visible element of a selector is there; brings it into the middle. */
function bringIntoView(selector: string): boolean {
  const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
  const target = [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
  if (!isPainted || !target) return false;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  return true;
}

/** The centre of the first visible element of a selector. */
function placeOf(selector: string): { x: number; y: number } | null {
  const target = [...document.querySelectorAll(selector)].find((element) => element.checkVisibility());
  if (!target) return null;
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/**
 * Taps the first thing that is seen, as soon as a hand can. No locator is asked: with the first one Playwright puts
 * listeners of its own on every pointer event, which cost a tap 4 to 10 ms on a slowed processor.
 */
async function tapFirst(page: Page, { target, screen }: Tap): Promise<void> {
  await waitFor(page, () => page.evaluate(bringIntoView, target), `«${target}» не видно`);
  await page.waitForTimeout(REACTION_MS);
  const place = await waitFor(page, () => page.evaluate(placeOf, target), `«${target}» пропало`);
  await (screen === 'phone' ? page.touchscreen.tap(place.x, place.y) : page.mouse.click(place.x, place.y));
}

/** Asks again and again, with the pauses that a slowed page needs to get on; null where no answer came in time. */
async function until<T>(page: Page, ask: () => Promise<T>, within: number): Promise<NonNullable<T> | null> {
  for (const started = Date.now(); Date.now() - started < within;) {
    const answer = await ask();
    if (answer) return answer;
    await page.waitForTimeout(ASK_EVERY_MS);
  }
  return null;
}

/** The same, and throws when patience is at its end. */
async function waitFor<T>(page: Page, ask: () => Promise<T>, otherwise: string): Promise<NonNullable<T>> {
  const answer = await until(page, ask, PATIENCE_MS);
  if (answer === null) throw new Error(`${page.url()}: ${otherwise}.`);
  return answer;
}

/** One reader; null where the browser noted no tap: what was there had moved away under the finger. */
async function tapOnce(browser: Browser, url: string, tap: Tap): Promise<TapResult | null> {
  const reader = await newReader(browser, tap.screen === 'phone' ? PHONE : DESKTOP);
  try {
    const page = await reader.newPage();
    await page.addInitScript(recordTaps);
    const devtools = await reader.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(url, { waitUntil: 'commit' });
    await tapFirst(page, tap);
    const noted = await until(page, async () => (await page.evaluate(readTaps)).length > 0, NOTED_MS);
    if (!noted) return null;
    await page.waitForTimeout(SETTLE_MS);
    return { inp: Math.max(...(await page.evaluate(readTaps))), worked: (await page.locator(tap.done).count()) > 0 };
  } finally {
    await reader.close();
  }
}

/**
 * Opens a page as a new reader on a processor four times slower and taps as soon as the thing is seen, while the scripts of
 * the page may still be starting. A tap that was not noted is tried again by another reader.
 */
export async function measureTap(browser: Browser, url: string, tap: Tap): Promise<TapResult> {
  for (let reader = 0; reader < MOST_READERS; reader++) {
    const result = await tapOnce(browser, url, tap);
    if (result) return result;
  }
  throw new Error(`${url}: нажатие на «${tap.target}» не отмечено ни у одного из ${MOST_READERS} читателей.`);
}
