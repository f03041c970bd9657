/// <reference lib="webworker" />
// The files of this release in the cache. One cache serves all releases: keys hold the revision, so what two releases have
// in common is there once, and a release sees nothing but its own.
import { PrecacheController } from 'workbox-precaching';
import { addressOf } from '../../../src/offline/files';
import type { ReleaseFile } from '../../../src/offline/protocol';
import { DownloadError } from '../../../src/offline/trouble';
import { isLeaving } from './scope';

declare const self: ServiceWorkerGlobalScope;

const FETCH_MS = 60_000;

const controller = new PrecacheController();
export const FILES = self.__WB_MANIFEST as unknown as readonly ReleaseFile[];
controller.addToCacheList(FILES.map(({ url, revision }) => ({ url, revision })));

const byUrl = new Map(FILES.map((file) => [new URL(file.url, self.registration.scope).href, file]));
const keyOf = (file: ReleaseFile): string => controller.getCacheKeyForURL(file.url) ?? file.url;

/** Opening makes the cache anew, so nothing opens it once the copy is being removed. */
async function openCache(): Promise<Cache> {
  if (isLeaving()) throw new DownloadError('stopped');
  return caches.open(controller.strategy.cacheName);
}

/** The file that an address means; whatever stands after «?» changes nothing in a static file. */
export function fileAt(address: string): ReleaseFile | undefined {
  const url = new URL(address);
  const clean = url.origin + url.pathname;
  return byUrl.get(clean) ?? (clean.endsWith('/') ? byUrl.get(`${clean}index.html`) : undefined);
}

/** The file as it is kept; undefined where it is not. */
export async function matchHeld(file: ReleaseFile | undefined): Promise<Response | undefined> {
  return file && !isLeaving() ? (await openCache()).match(keyOf(file)) : undefined;
}

/** A file of any release that is still there, by an address that holds a hash. */
export async function matchAny(request: Request): Promise<Response | undefined> {
  return isLeaving() ? undefined : (await openCache()).match(request, { ignoreSearch: true });
}

/** Files of this release that are on the device. */
export async function heldFiles(): Promise<readonly ReleaseFile[]> {
  const keys = new Set((await (await openCache()).keys()).map(({ url }) => url));
  return FILES.filter((file) => keys.has(keyOf(file)));
}

/** Paths of everything on the device, of whatever release. */
export async function allHeldUrls(): Promise<readonly string[]> {
  const { scope } = self.registration;
  return (await (await openCache()).keys()).map(({ url }) => decodeURI(url.replace(/\?.*$/, '').slice(scope.length)));
}

/** Whether the content is that of the file. */
export async function isIntact(file: ReleaseFile, response: Response): Promise<boolean> {
  return (await revisionOf(await response.arrayBuffer())) === file.revision;
}

/** Keeps a file whose content was compared already. */
export async function put(file: ReleaseFile, response: Response): Promise<void> {
  await (await openCache()).put(keyOf(file), response);
}

export async function drop(file: ReleaseFile): Promise<void> {
  await (await openCache()).delete(keyOf(file));
}

/** Deletes what belongs to other releases. */
export async function dropOthers(): Promise<void> {
  const cache = await openCache();
  const own = new Set(FILES.map(keyOf));
  for (const request of await cache.keys()) if (!own.has(request.url)) await cache.delete(request);
}

/**
 * Fetches a file and keeps it. The browser's own cache serves where it has the right content; a server that has another
 * content for this address ends the download with `gone`.
 */
export async function fetchAndPut(file: ReleaseFile, signal: AbortSignal): Promise<void> {
  for (const mode of ['default', 'reload'] as const) {
    const response = await fetchWhole(new URL(addressOf(file.url), self.registration.scope).href, mode, signal);
    if (await isIntact(file, response.clone())) return put(file, response);
  }
  throw new DownloadError('gone');
}

/** A response with its body, read within the time that a file may take. */
async function fetchWhole(url: string, cache: RequestCache, signal: AbortSignal): Promise<Response> {
  const control = new AbortController();
  const abort = (): void => control.abort();
  signal.addEventListener('abort', abort);
  const timer = setTimeout(abort, FETCH_MS);
  try {
    const response = await fetch(url, { cache, signal: control.signal });
    if (response.status >= 500) throw new DownloadError('network');
    const headers = new Headers(response.headers);
    headers.delete('content-encoding');
    headers.delete('content-length');
    return new Response(await response.arrayBuffer(), { headers });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

async function revisionOf(content: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
