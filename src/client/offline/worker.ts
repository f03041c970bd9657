import type { FromWorker, ToWorker } from '../../offline/protocol';
import { siteUrl } from '../site';

const ANSWER_MS = 8000;

/** The browser's workers; null where it has none (an old browser, a private window, no HTTPS). */
export function workers(): ServiceWorkerContainer | null {
  return 'serviceWorker' in navigator ? navigator.serviceWorker : null;
}

/** Our registration; undefined where there is none. Throws where storage is forbidden. */
export async function findRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const scope = siteUrl('');
  const found = await workers()?.getRegistration(scope);
  // A worker of the whole origin may answer for us; it is not ours.
  return found?.scope === scope ? found : undefined;
}

/** Registers the worker, which brings the shell. Throws where the browser refuses. */
export function register(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  return container.register(siteUrl('sw.js'), { scope: siteUrl('') });
}

let quiet: Promise<void> = Promise.resolve();

/**
 * Holds back whatever this page would say to a worker, for so many milliseconds. While a release is taken the worker that
 * leaves must be left alone: Chromium waits up to five minutes for one that was asked something in between.
 */
export function keepQuiet(ms: number): Promise<void> {
  quiet = new Promise((resolve) => setTimeout(resolve, ms));
  return quiet;
}

/** Tells a worker, unless there is none. */
export function send(worker: ServiceWorker | null | undefined, message: ToWorker): void {
  void quiet.then(() => worker?.postMessage(message));
}

type Told<Type> = Extract<FromWorker, { type: Type }>;

/** What each question is answered with. */
interface Answers {
  readonly status: Told<'status'>;
  readonly list: Told<'list'>;
  readonly leave: Told<'left'>;
}

/** A worker that did not answer in time: it is busy, or it is gone. */
export class SilentWorker extends Error {}

/** Asks a worker and waits for its answer; rejects with a SilentWorker where it keeps silent. */
export async function ask<Type extends keyof Answers>(worker: ServiceWorker, type: Type): Promise<Answers[Type]> {
  await quiet;
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => reject(new SilentWorker('the worker does not answer')), ANSWER_MS);
    port1.onmessage = ({ data }: MessageEvent<Answers[Type]>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    worker.postMessage({ type } satisfies ToWorker, [port2]);
  });
}

/** Removes the copy from the device: the worker and everything it kept. */
export async function removeCopy(): Promise<void> {
  const registration = await findRegistration();
  // A worker that keeps silent has nothing to write either.
  if (registration?.active) await ask(registration.active, 'leave').catch(() => undefined);
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.endsWith(siteUrl(''))) await caches.delete(name);
}
