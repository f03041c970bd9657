/// <reference lib="webworker" />
import { type CopyRecord, parseRecord } from '../../../src/offline/record';
import { isLeaving } from './scope';

declare const self: ServiceWorkerGlobalScope;

const CACHE = `gk-offline-state-${self.registration.scope}`;
const KEY = 'record';

/** What was remembered; a new record where nothing was, or where storage is forbidden. */
export async function readRecord(): Promise<CopyRecord> {
  if (isLeaving()) return parseRecord('');
  try {
    const kept = await (await caches.open(CACHE)).match(KEY);
    return parseRecord(kept ? await kept.text() : '');
  } catch {
    return parseRecord('');
  }
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes what is remembered, one change after another; where nothing can be kept, nothing is. */
export function changeRecord(change: Partial<CopyRecord>): Promise<void> {
  const next = writing.then(async () => {
    if (isLeaving()) return;
    const record: CopyRecord = { ...(await readRecord()), ...change };
    await (await caches.open(CACHE)).put(KEY, new Response(JSON.stringify(record)));
  });
  writing = next.catch(() => undefined);
  return next.catch(() => undefined);
}

/** Resolves when nothing is being written any more. */
export async function settle(): Promise<void> {
  await writing;
}
