import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { readCopyState, removeCopy, repairCopy, takeUpdate } from './copy';

const RELEASE = { id: '0123456789ab', files: 3, bytes: 300 };
const BASE = '/go-konspekt/';

/** A worker that answers how many files are missing; null where it keeps silent. */
function worker(missing: number | null, listeners: Set<(event: { data: unknown }) => void>) {
  return {
    postMessage: vi.fn(() => {
      const data = { type: 'status', release: RELEASE, missing };
      if (missing !== null) listeners.forEach((listener) => listener({ data }));
    }),
  };
}

type Place = 'installing' | 'waiting' | 'active';

/** Pretends a browser with these workers; undefined where nothing is registered. */
function browser(workers?: Partial<Record<Place, number | null>>, online = true) {
  const listeners = new Set<(event: { data: unknown }) => void>();
  const made = Object.fromEntries(
    Object.entries(workers ?? {}).map(([place, missing]) => [place, worker(missing, listeners)]),
  );
  const registration = { installing: null, waiting: null, active: null, unregister: vi.fn(), ...made };
  const serviceWorker = {
    getRegistration: async () => (workers ? registration : undefined),
    addEventListener: (_: string, listener: (event: { data: unknown }) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: { data: unknown }) => void) => listeners.delete(listener),
    startMessages: () => undefined,
  };
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('fetch', async () => {
    if (!online) throw new Error('no network');
    return new Response(JSON.stringify(RELEASE));
  });
  return { listeners, registration, made };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the state of the copy', () => {
  test.each([
    ['nothing is there', undefined, { kind: 'absent', release: RELEASE }],
    ['the first copy is being fetched', { installing: 0 }, { kind: 'saving', progress: null, isUpdate: false }],
    ['the copy is whole', { active: 0 }, { kind: 'complete', release: RELEASE }],
    ['a newer one is being fetched', { active: 0, installing: 0 }, { kind: 'complete', release: RELEASE }],
    ['a newer one waits', { active: 0, waiting: 0 }, { kind: 'update', release: RELEASE }],
    ['the browser threw files out', { active: 2 }, { kind: 'incomplete', release: RELEASE, missing: 2 }],
    ['the registration has no worker', {}, { kind: 'absent', release: RELEASE }],
  ])('%s', async (_, workers, state) => {
    const { listeners } = browser(workers);
    expect(await readCopyState(BASE)).toEqual(state);
    expect(listeners.size).toBe(0);
  });

  it('is not known to weigh anything without a network', async () => {
    browser(undefined, false);
    expect(await readCopyState(BASE)).toEqual({ kind: 'absent', release: null });
  });

  it('can be none where the browser has no workers', async () => {
    vi.stubGlobal('navigator', {});
    expect(await readCopyState(BASE)).toEqual({ kind: 'unsupported' });
  });

  it('fails where the worker keeps silent', async () => {
    vi.useFakeTimers();
    browser({ active: null });
    const state = expect(readCopyState(BASE)).rejects.toThrow('the worker does not answer');
    await vi.runAllTimersAsync();
    await state;
  });
});

describe('what the reader asks for', () => {
  it('goes to the worker that can do it', async () => {
    const { made } = browser({ active: 0, waiting: 0 });
    await takeUpdate(BASE);
    await repairCopy(BASE);
    expect(made.waiting?.postMessage.mock.calls).toEqual([[{ type: 'take' }]]);
    expect(made.active?.postMessage.mock.calls).toEqual([[{ type: 'repair' }]]);
  });

  it('removes this copy, not those of other sites of the same owner', async () => {
    const { registration } = browser({ active: 0 });
    const own = `workbox-precache-v2-https://a.github.io${BASE}`;
    const names = [own, 'workbox-precache-v2-https://a.github.io/other/', `runtime-https://a.github.io${BASE}`];
    const deleted: string[] = [];
    vi.stubGlobal('caches', { keys: async () => names, delete: async (name: string) => deleted.push(name) });
    vi.stubGlobal('window', { location: { origin: 'https://a.github.io' } });
    await removeCopy(BASE);
    expect(registration.unregister).toHaveBeenCalledOnce();
    expect(deleted).toEqual([own]);
  });
});
