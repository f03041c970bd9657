import type { CopyStatus, FromWorker, Progress, Release, ToWorker } from './protocol';

/** What the reader sees of the copy on the device. */
export type CopyState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'absent'; readonly release: Release | null }
  | { readonly kind: 'saving'; readonly progress: Progress | null; readonly isUpdate: boolean }
  | { readonly kind: 'complete'; readonly release: Release }
  | { readonly kind: 'incomplete'; readonly release: Release; readonly missing: number }
  | { readonly kind: 'update'; readonly release: Release | null }
  | { readonly kind: 'failed'; readonly hadCopy: boolean };

const ANSWER_MS = 5000;

/** Asks a worker how much of its copy is there. */
function askStatus(worker: ServiceWorker): Promise<CopyStatus> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(new Error('the worker does not answer'))), ANSWER_MS);
    const onMessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'status') finish(() => resolve(data));
    };
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      navigator.serviceWorker.removeEventListener('message', onMessage);
      settle();
    };
    navigator.serviceWorker.addEventListener('message', onMessage);
    navigator.serviceWorker.startMessages();
    worker.postMessage({ type: 'status' } satisfies ToWorker);
  });
}

/** How much a copy of the newest release weighs; null without a network. */
async function fetchRelease(baseUrl: string): Promise<Release | null> {
  try {
    const response = await fetch(`${baseUrl}offline.json`, { cache: 'no-store' });
    return response.ok ? ((await response.json()) as Release) : null;
  } catch {
    return null;
  }
}

/** The state of the copy now. */
export async function readCopyState(baseUrl: string): Promise<CopyState> {
  if (!('serviceWorker' in navigator)) return { kind: 'unsupported' };
  const registration = await navigator.serviceWorker.getRegistration(baseUrl);
  if (!registration) return { kind: 'absent', release: await fetchRelease(baseUrl) };
  const { installing, waiting, active } = registration;
  if (waiting && active) return { kind: 'update', release: (await askStatus(waiting)).release };
  if (installing && !active) return { kind: 'saving', progress: null, isUpdate: false };
  if (!active) return { kind: 'absent', release: await fetchRelease(baseUrl) };
  const { release, missing } = await askStatus(active);
  return missing === 0 ? { kind: 'complete', release } : { kind: 'incomplete', release, missing };
}

/** Begins to save the site; the progress comes to those who watch. */
export async function saveCopy(baseUrl: string): Promise<void> {
  await navigator.serviceWorker.register(`${baseUrl}sw.js`, { scope: baseUrl });
  await navigator.storage?.persist?.().catch(() => false);
}

/** Takes the release that waits: all open pages go over to it together. */
export async function takeUpdate(baseUrl: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(baseUrl);
  registration?.waiting?.postMessage({ type: 'take' } satisfies ToWorker);
}

/** Fetches what the device has lost; the outcome comes to those who watch. */
export async function repairCopy(baseUrl: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(baseUrl);
  registration?.active?.postMessage({ type: 'repair' } satisfies ToWorker);
}

/** Removes the copy from the device. */
export async function removeCopy(baseUrl: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(baseUrl);
  await registration?.unregister();
  for (const name of await caches.keys()) {
    if (name.includes('precache') && name.endsWith(`${window.location.origin}${baseUrl}`)) await caches.delete(name);
  }
}
