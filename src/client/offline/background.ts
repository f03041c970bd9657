import { extentFor } from '../../offline/policy';
import { readAutoSave } from '../../storage/offline';
import { circumstances } from './circumstances';
import { fetchNewest } from './newest';
import { listenForNews } from './news';
import { findRegistration, register, send, workers } from './worker';

const CHECK_MS = 60 * 60 * 1000;
const GO_ON_MS = 60_000;

/**
 * What a page does for the copy while it is read: registers the worker on the first visit, goes on with a download that
 * broke off, listens for a newer release. Where the browser forbids any of it, the reader reads on.
 */
export async function startBackground(): Promise<void> {
  const container = workers();
  if (!container) return;
  try {
    const registration = (await findRegistration()) ?? (await registerFirst(container));
    if (!registration) return;
    listenForNews(container, registration);
    checkWhenSeenAgain(registration);
    await whenActive(registration);
    send(registration.active, { type: 'visited', urls: [window.location.href, ...loaded()] });
    const goOn = async (): Promise<void> => {
      // None where the reader has removed the copy meanwhile.
      const active = (await findRegistration())?.active;
      send(active, { type: 'continue', extent: extentFor(circumstances()) });
    };
    await goOn();
    // A worker lives only a few minutes by itself; asked again, it goes on from where it is.
    setInterval(() => void goOn(), GO_ON_MS);
    for (const event of ['online', 'appinstalled']) window.addEventListener(event, () => void goOn());
  } catch {
    // Storage is forbidden: the page «Офлайн» says so, here nothing is missing.
  }
}

async function registerFirst(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | null> {
  if (!readAutoSave() || (await fetchNewest()) === 'off') return null;
  return register(container);
}

/** Resolves when the registration has an active worker; never where the first installation fails. */
function whenActive(registration: ServiceWorkerRegistration): Promise<void> {
  if (registration.active) return Promise.resolve();
  return new Promise((resolve) => {
    const worker = registration.installing ?? registration.waiting;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
    });
  });
}

/** An application that stays open for days asks for news when it is looked at again. */
function checkWhenSeenAgain(registration: ServiceWorkerRegistration): void {
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - checked < CHECK_MS) return;
    checked = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** Addresses of what this page has loaded so far. */
function loaded(): readonly string[] {
  return performance.getEntriesByType('resource').map(({ name }) => name);
}
