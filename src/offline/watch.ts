import { type CopyState, readCopyState } from './copy';
import type { FromWorker } from './protocol';

/**
 * Tells the state of the copy now and whenever it changes; the returned function stops it. Looks for a newer release
 * when it begins, if there is a copy.
 */
export function watchCopy(baseUrl: string, listener: (state: CopyState) => void): () => void {
  if (!('serviceWorker' in navigator)) {
    listener({ kind: 'unsupported' });
    return () => undefined;
  }
  const stop = new AbortController();
  const { signal } = stop;
  const refresh = async (): Promise<void> => {
    const state = await readCopyState(baseUrl).catch((): CopyState => ({ kind: 'failed', hadCopy: false }));
    if (!signal.aborted) listener(state);
  };
  const onMessage = ({ data }: MessageEvent<FromWorker>): void => {
    const isUpdate = navigator.serviceWorker.controller !== null;
    if (data.type === 'progress') listener({ kind: 'saving', progress: data, isUpdate });
    if (data.type === 'repaired') void refresh();
  };
  const follow = (registration: ServiceWorkerRegistration): void => {
    const worker = registration.installing;
    if (!worker) return;
    const hadCopy = registration.active !== null;
    listener({ kind: 'saving', progress: null, isUpdate: hadCopy });
    worker.addEventListener(
      'statechange',
      () => {
        if (worker.state === 'redundant') listener({ kind: 'failed', hadCopy });
        else if (worker.state === 'activated' || (worker.state === 'installed' && hadCopy)) void refresh();
      },
      { signal },
    );
  };
  const start = async (): Promise<void> => {
    const registration = await navigator.serviceWorker.getRegistration(baseUrl);
    await refresh();
    if (!registration || signal.aborted) return;
    follow(registration);
    registration.addEventListener('updatefound', () => follow(registration), { signal });
    // Without a network there is nothing newer to be had.
    await registration.update().catch(() => undefined);
  };
  navigator.serviceWorker.addEventListener('message', onMessage, { signal });
  navigator.serviceWorker.startMessages();
  void start();
  return () => stop.abort();
}
