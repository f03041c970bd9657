/// <reference lib="webworker" />
import type { FromWorker, Release } from '../../../src/offline/protocol';

declare const self: ServiceWorkerGlobalScope;
declare const RELEASE: Release;

/** The release that this worker was sealed with. */
export const release: Release = RELEASE;

/** Tells every open page of the site, also those that were opened before the worker. */
export async function broadcast(message: FromWorker): Promise<void> {
  for (const client of await openPages()) client.postMessage(message);
}

/** Pages that are open now, whoever serves them. */
export function openPages(): Promise<readonly WindowClient[]> {
  return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

let leaving = false;

/** Whether the copy was removed: the worker may outlive it while its pages are open, and must not begin anew. */
export function isLeaving(): boolean {
  return leaving;
}

export function setLeaving(now: boolean): void {
  leaving = now;
}
