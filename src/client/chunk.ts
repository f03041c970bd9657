import type { ToWorker } from '../offline/protocol';
import { readText, writeText } from '../storage/text';
import { showToast } from './toast';

/** What browsers say of a part that was to be fetched on first use: Chromium, Firefox, Safari. */
const GONE =
  /Failed to fetch dynamically imported module|error loading dynamically imported module|Importing a module script failed/;
const KEY = 'gk-reloaded-for';

/** Whether a failure means that a part of the script could not be fetched. */
export function isGone(reason: unknown): boolean {
  return reason instanceof Error && GONE.test(reason.message);
}

/**
 * Whether the page may be loaded anew for this failure: once in a tab, whatever else failed in between; where nothing can be
 * remembered, not after a reload.
 */
function mayReload(failure: string): boolean {
  const known = readText('session', KEY)?.split('\n') ?? [];
  if (known.includes(failure)) return false;
  if (writeText('session', KEY, [...known, failure].join('\n'))) return true;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.type !== 'reload';
}

async function isSiteThere(): Promise<boolean> {
  try {
    return (await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

async function mend(failure: string, reload: () => void): Promise<void> {
  if (!(await isSiteThere())) showToast('Эта часть страницы не загрузилась: нет сети');
  else if (mayReload(failure)) reload();
  else {
    mendCopy();
    showToast('Эта часть страницы не загрузилась. Обновите страницу');
  }
}

/** A part that does not come although the site is there may be damaged on the device. */
function mendCopy(): void {
  const { serviceWorker } = window.navigator as { serviceWorker?: ServiceWorkerContainer };
  serviceWorker?.controller?.postMessage({ type: 'repair' } satisfies ToWorker);
}

/**
 * A part of the script is gone where the site was deployed anew under an open page. The page is then loaded anew, once;
 * without a network it stays, and the reader is told.
 */
export function startMending(reload: () => void): void {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    if (isGone(reason)) void mend((reason as Error).message, reload);
  });
}
