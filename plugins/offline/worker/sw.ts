/// <reference lib="webworker" />
// The service worker: which event leads to what. A newer one is fetched beside the old and taken at the next start, or
// when the reader says so.
import { clientsClaim } from 'workbox-core';
import type { FromWorker, ToWorker } from '../../../src/offline/protocol';
import { goOn, install, keepOpened, listPages, readStatus, repair, saveAll, tidy } from './copy';
import { stopDownload } from './download';
import { changeRecord, readRecord, settle } from './memory';
import { openPages, setLeaving } from './scope';
import { serve } from './serve';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(tidy()));

self.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.waitUntil(tidyAtStart());
});

self.addEventListener('message', (event) => {
  const reply = (message: FromWorker): void => event.ports[0]?.postMessage(message);
  // What failed was told and remembered where it failed.
  event.waitUntil(obey(event.data as ToWorker, reply).catch(() => undefined));
});

serve();
clientsClaim();

async function tidyAtStart(): Promise<void> {
  if ((await openPages()).length === 0 && (await readRecord()).untidy) await tidy();
}

async function obey(message: ToWorker, reply: (message: FromWorker) => void): Promise<void> {
  switch (message.type) {
    case 'status':
      return reply(await readStatus());
    case 'list':
      return reply({ type: 'list', pages: await listPages() });
    case 'save':
      return saveAll();
    case 'continue':
      return goOn(message.extent);
    case 'stop':
      return stopDownload();
    case 'leave':
      setLeaving(true);
      stopDownload();
      await settle();
      return reply({ type: 'left' });
    case 'repair':
      return repair();
    case 'take':
      return self.skipWaiting();
    case 'choose':
      return changeRecord({ auto: message.auto });
    case 'allow':
      await changeRecord({ allowed: message.release, trouble: null });
      await self.registration.update();
      return undefined;
    case 'visited':
      return keepOpened(message.urls);
  }
}
