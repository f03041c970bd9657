/// <reference lib="webworker" />
import { type CopyRecord, parseRecord } from '../../../src/offline/record';
import { isLeaving } from './scope';

declare const self: ServiceWorkerGlobalScope;

const CACHE = `gk-offline-state-${self.registration.scope}`;
const KEY = 'record';

/** What could not be kept, because the device is full or storage is forbidden: it holds as long as the worker lives. */
let unkept: CopyRecord | null = null;

/** What was remembered; a new record where nothing was. */
export async function readRecord(): Promise<CopyRecord> {
  if (isLeaving()) return parseRecord('');
  if (unkept) return unkept;
  try {
    const kept = await (await caches.open(CACHE)).match(KEY);
    return parseRecord(kept ? await kept.text() : '');
  } catch {
    return parseRecord('');
  }
}

let writing: Promise<void> = Promise.resolve();

/** Changes what is remembered, one change after another. Never rejects. */
export function changeRecord(change: Partial<CopyRecord>): Promise<void> {
  const next = writing.then(async () => {
    if (isLeaving()) return;
    const record: CopyRecord = { ...(await readRecord()), ...change };
    try {
      await (await caches.open(CACHE)).put(KEY, new Response(JSON.stringify(record)));
      unkept = null;
    } catch {
      unkept = record;
    }
  });
  writing = next;
  return next;
}

/** Resolves when nothing is being written any more. */
export async function settle(): Promise<void> {
  await writing;
}
