// Gathers what the panel shows, and tells when it changes.
import type { FromWorker, Progress, Release, Trouble } from '../../offline/protocol';
import { whyNoWorker } from '../../offline/support';
import type { Facts, StorageFacts } from '../../offline/view';
import { fetchNewest } from './newest';
import { SilentWorker, ask, findRegistration, workers } from './worker';

export interface Watch {
  /** Reads everything anew and tells. */
  readonly refresh: () => Promise<void>;
  /** Forgets the failure that was told, because something is tried again. */
  readonly forget: () => void;
  /** The browser refused to register the worker. */
  readonly refuse: () => void;
}

type Told = Extract<FromWorker, { type: 'repaired' }>;

/** Tells the facts now and whenever they change; `onRepaired` gets the outcome of a check. */
export function watchCopy(listener: (facts: Facts) => void, onRepaired: (told: Told) => void): Watch {
  let progress: Progress | null = null;
  let trouble: Trouble | null = null;
  let refused = false;
  let newest: Promise<Release | 'off' | null> | null = null;
  let followed: ServiceWorkerRegistration | null = null;

  const why = whyNoWorker(workers() !== null, window.location.protocol, window.isSecureContext, navigator.userAgent);

  let facts: Facts = nothing(null);
  const tell = (change: Partial<Facts>): void => {
    facts = { ...facts, ...change };
    listener(facts);
  };

  const refresh = async (): Promise<void> => {
    if (why) return tell(nothing(why));
    newest ??= fetchNewest();
    try {
      tell(await read(await newest));
    } catch (error) {
      // What is not known is not told: a device under load answers later.
      if (error instanceof SilentWorker) void refresh();
      else tell(nothing('forbidden'));
    }
  };

  const read = async (found: Release | 'off' | null): Promise<Facts> => {
    if (refused) return nothing('forbidden');
    const registration = await findRegistration();
    if (registration) follow(registration);
    const { active, waiting, installing } = registration ?? {};
    // The worker of a release that is switched off has nothing to say.
    const status = active && found !== 'off' ? await ask(active, 'status') : null;
    if (status && !status.busy && !installing) progress = null;
    return {
      why: null,
      off: found === 'off',
      newest: found === 'off' ? null : found,
      status,
      waiting: waiting && status ? (await ask(waiting, 'status')).release : null,
      installing: Boolean(installing),
      progress,
      trouble,
      storage: await readStorage(),
    };
  };

  const follow = (registration: ServiceWorkerRegistration): void => {
    if (followed === registration) return;
    followed = registration;
    const followWorker = (): void =>
      registration.installing?.addEventListener('statechange', () => void refresh(), { passive: true });
    followWorker();
    registration.addEventListener('updatefound', () => {
      newest = null;
      followWorker();
      void refresh();
    });
  };

  const container = why ? null : workers();
  container?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'progress') {
      // Whatever else is true did not change: a file came.
      const isNew = progress === null;
      progress = data;
      if (!isNew) return tell({ progress });
    }
    if (data.type === 'saved') [progress, trouble] = [null, null];
    if (data.type === 'stopped') [progress, trouble] = [null, data.trouble];
    if (data.type === 'repaired') onRepaired(data);
    void refresh();
    return undefined;
  });
  container?.addEventListener('controllerchange', () => void refresh());
  container?.startMessages();
  window.addEventListener('online', () => {
    newest = null;
    void refresh();
  });

  return {
    refresh,
    forget: () => {
      trouble = null;
    },
    refuse: () => {
      refused = true;
      void refresh();
    },
  };
}

function nothing(why: Facts['why']): Facts {
  return {
    why,
    off: false,
    newest: null,
    status: null,
    waiting: null,
    installing: false,
    progress: null,
    trouble: null,
    storage: { usage: null, quota: null, persisted: null },
  };
}

async function readStorage(): Promise<StorageFacts> {
  const storage = (navigator as { storage?: StorageManager }).storage;
  const estimate = await storage?.estimate?.().catch(() => null);
  const persisted = (await storage?.persisted?.().catch(() => null)) ?? null;
  return { usage: estimate?.usage ?? null, quota: estimate?.quota ?? null, persisted };
}
