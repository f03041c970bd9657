/// <reference lib="webworker" />
// Downloads: one at a time, told to the pages, remembered when they break off.
import { fill } from '../../../src/offline/fill';
import { amountOf } from '../../../src/offline/files';
import type { Amount, ReleaseFile } from '../../../src/offline/protocol';
import { DownloadError, reasonOf } from '../../../src/offline/trouble';
import { changeRecord } from './memory';
import { broadcast, release } from './scope';
import { FILES, fetchAndPut, heldFiles } from './store';

declare const self: ServiceWorkerGlobalScope;

const TELL_EVERY_MS = 150;

interface Running {
  readonly files: readonly ReleaseFile[];
  readonly promise: Promise<void>;
  readonly control: AbortController;
}

let running: Running | null = null;

export function isBusy(): boolean {
  return running !== null;
}

export function stopDownload(): void {
  running?.control.abort();
}

/** Fetches what is missing of `files`, after the download that is running, if any. Throws a DownloadError. */
export function download(files: readonly ReleaseFile[]): Promise<void> {
  const before = running;
  if (before?.files === files) return before.promise;
  const control = new AbortController();
  const promise = (before?.promise ?? Promise.resolve())
    .catch(() => undefined)
    .then(() => run(files, control.signal))
    .finally(() => {
      if (running?.control === control) running = null;
    });
  running = { files, promise, control };
  return promise;
}

async function run(files: readonly ReleaseFile[], signal: AbortSignal): Promise<void> {
  try {
    let missing = await missingOf(files);
    // A second round where another worker tidied up meanwhile.
    for (let round = 0; missing.length > 0 && round < 2; round += 1) {
      await makeSureOfRoom(amountOf(missing).bytes);
      await fill(files, missing, { keep: fetchAndPut, signal, pause, onProgress: tellNowAndThen() });
      missing = await missingOf(files);
    }
    await changeRecord({
      trouble: null,
      ...(files === FILES ? { saved: { release: release.id, at: Date.now() } } : {}),
    });
    await broadcast({ type: 'saved', release: release.id });
  } catch (error) {
    throw await report(error, files);
  }
}

async function missingOf(files: readonly ReleaseFile[]): Promise<readonly ReleaseFile[]> {
  const held = new Set(await heldFiles());
  return files.filter((file) => !held.has(file));
}

/** Ends before the first byte where the browser says that there is no place for all of it. */
async function makeSureOfRoom(needed: number): Promise<void> {
  const { quota, usage } = (await navigator.storage?.estimate?.().catch(() => null)) ?? {};
  if (quota !== undefined && usage !== undefined && quota - usage < needed) throw new DownloadError('full');
}

/** Remembers and tells why a download ended; returns what to throw. */
export async function report(error: unknown, files: readonly ReleaseFile[]): Promise<DownloadError> {
  const reason = reasonOf(error);
  const needed = amountOf(await missingOf(files).catch(() => files)).bytes;
  const trouble = { reason, release: release.id, needed };
  await changeRecord({ trouble });
  await broadcast({ type: 'stopped', trouble });
  if (reason === 'gone') void self.registration.update().catch(() => undefined);
  return new DownloadError(reason);
}

function tellNowAndThen(): (done: Amount, total: Amount) => void {
  let told = 0;
  return (done, total) => {
    const now = Date.now();
    if (done.files < total.files && now - told < TELL_EVERY_MS) return;
    told = now;
    void broadcast({ type: 'progress', release: release.id, done, total });
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
