/// <reference lib="webworker" />
// The service worker: one precached release at a time. A new one is fetched beside it and taken when the reader says so.
import { clientsClaim } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import type { FromWorker, Release, ToWorker } from '../../../src/offline/protocol';

declare const self: ServiceWorkerGlobalScope;
declare const RELEASE: Release;
declare const ENTRIES: readonly { url: string; revision: string | null; size: number }[];

const NOT_FOUND = '404.html';
const TELL_EVERY = 8;

const controller = new PrecacheController({
  plugins: [{ handlerDidComplete: async ({ request }) => tellProgress(request.url) }],
});
controller.addToCacheList(ENTRIES.map(({ url, revision }) => ({ url, revision })));

const sizes = new Map(ENTRIES.map(({ url, size }) => [new URL(url, self.location.href).href, size]));
let done = { files: 0, bytes: 0 };
let installing = false;

async function tell(message: FromWorker): Promise<void> {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) client.postMessage(message);
}

async function tellProgress(url: string): Promise<void> {
  if (!installing) return;
  const clean = new URL(url);
  clean.search = '';
  done = { files: done.files + 1, bytes: done.bytes + (sizes.get(url) ?? sizes.get(clean.href) ?? 0) };
  if (done.files % TELL_EVERY === 0 || done.files === RELEASE.files) {
    await tell({ type: 'progress', ...done, release: RELEASE });
  }
}

/** Addresses of the release that are not in the cache, with their keys in it. */
async function listMissing(): Promise<[url: string, key: string][]> {
  const cache = await caches.open(controller.strategy.cacheName);
  const held = new Set((await cache.keys()).map((request) => request.url));
  return [...controller.getURLsToCacheKeys()].filter(([, key]) => !held.has(key));
}

/** Fetches what is missing; how many files are still not there. */
async function repair(): Promise<number> {
  const cache = await caches.open(controller.strategy.cacheName);
  for (const [url, key] of await listMissing()) {
    const response = await fetch(url, { cache: 'reload' }).catch(() => null);
    if (response?.ok) await cache.put(key, response);
  }
  return (await listMissing()).length;
}

self.addEventListener('install', (event) => {
  installing = true;
  event.waitUntil(controller.install(event).finally(() => (installing = false)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(controller.activate(event));
});

self.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  if (message.type === 'take') void self.skipWaiting();
  const answer = (reply: FromWorker) => event.source?.postMessage(reply);
  if (message.type === 'status') {
    event.waitUntil(listMissing().then(({ length }) => answer({ type: 'status', release: RELEASE, missing: length })));
  }
  if (message.type === 'repair') {
    event.waitUntil(repair().then((missing) => answer({ type: 'repaired', release: RELEASE, missing })));
  }
});

// Pages are static: whatever stands after «?» (a query of the search, words to mark) changes nothing in the file.
registerRoute(
  new PrecacheRoute(controller, {
    ignoreURLParametersMatching: [/.*/],
    directoryIndex: 'index.html',
    cleanURLs: false,
  }),
);

/** Addresses that are not of the release: with the slash added if that makes them one, else the network, else «404». */
registerRoute(
  new NavigationRoute(async ({ url, request }) => {
    const withSlash = new URL(`${url.pathname}/${url.search}`, url.origin);
    if (
      !url.pathname.endsWith('/') &&
      controller.getCacheKeyForURL(`${withSlash.origin}${withSlash.pathname}index.html`)
    ) {
      return Response.redirect(withSlash.href, 301);
    }
    try {
      return await fetch(request);
    } catch {
      return (await controller.matchPrecache(NOT_FOUND)) ?? Response.error();
    }
  }),
);

clientsClaim();
