/// <reference lib="webworker" />
// The worker of a release with saving switched off: takes over at once, deletes the copies of this site alone (an origin may
// hold other sites), and unregisters itself. It answers no request, so pages come from the network.
export {};

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.endsWith(self.registration.scope)) await caches.delete(name);
      await self.registration.unregister();
    })(),
  );
});
