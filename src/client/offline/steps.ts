import type { Step } from '../../offline/view';
import { writeAutoSave } from '../../storage/offline';
import { takeRelease } from './news';
import { fetchNewest } from './newest';
import { findRegistration, register, removeCopy, send, workers } from './worker';

/** Does what a button of the panel says. Throws where the browser forbids it. */
export async function runStep(step: Step): Promise<void> {
  const registration = await findRegistration();
  switch (step) {
    case 'save':
    case 'resume':
      return save(registration);
    case 'stop':
      return send(registration?.active, { type: 'stop' });
    case 'take':
      return registration && takeRelease(registration);
    case 'fetchNew':
      return fetchNew(registration);
    case 'repair':
      return send(registration?.active, { type: 'repair' });
    case 'persist':
      return persist();
    case 'remove':
      // Otherwise the next page would save it all again.
      writeAutoSave(false);
      return removeCopy();
  }
}

/** Whether the site may save itself; the worker is told, for it must know without a page. */
export async function chooseAutoSave(auto: boolean): Promise<void> {
  writeAutoSave(auto);
  send((await findRegistration())?.active, { type: 'choose', auto });
}

async function save(known: ServiceWorkerRegistration | undefined): Promise<void> {
  const container = workers();
  if (!container) return;
  const registration = known?.active ? known : await register(container);
  const worker = registration.active ?? registration.installing ?? registration.waiting;
  // A worker that is still being installed hears this too, and goes on once it has the shell.
  send(worker, { type: 'save' });
  await persist();
}

/** Asks the browser to keep the copy even when the device is full: after the reader wished to have it, not before. */
async function persist(): Promise<void> {
  await (navigator as { storage?: StorageManager }).storage?.persist?.().catch(() => false);
}

async function fetchNew(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  const newest = await fetchNewest();
  if (newest && newest !== 'off') send(registration?.active, { type: 'allow', release: newest.id });
}
