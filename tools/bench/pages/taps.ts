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
const SETTLE_MS = 500;

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

async function tapFirst(page: Page, tap: Tap): Promise<void> {
  const target = page.locator(tap.target).filter({ visible: true }).first();
  await target.waitFor({ timeout: PATIENCE_MS });
  await target.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await target.boundingBox();
  if (!box) throw new Error(`${page.url()}: «${tap.target}» не видно.`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await (tap.screen === 'phone' ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
}

/**
 * Opens a page as a new reader on a processor four times slower and taps as soon as the thing is seen, while the scripts of
 * the page may still be starting.
 */
export async function measureTap(browser: Browser, url: string, tap: Tap): Promise<TapResult> {
  const reader = await newReader(browser, tap.screen === 'phone' ? PHONE : DESKTOP);
  try {
    const page = await reader.newPage();
    await page.addInitScript(recordTaps);
    const devtools = await reader.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(url, { waitUntil: 'commit' });
    await tapFirst(page, tap);
    await page.waitForFunction(() => (globalThis as unknown as { firstTaps: number[] }).firstTaps.length > 0, null, {
      timeout: PATIENCE_MS,
    });
    await page.waitForTimeout(SETTLE_MS);
    return { inp: Math.max(...(await page.evaluate(readTaps))), worked: (await page.locator(tap.done).count()) > 0 };
  } finally {
    await reader.close();
  }
}
