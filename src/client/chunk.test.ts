import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage, forbiddenStorage } from '../storage/testing';
import { isGone, startMending } from './chunk';

const GONE = new TypeError('Failed to fetch dynamically imported module: https://a.github.io/assets/reader/fill-A.js');

interface Circumstances {
  readonly online?: boolean;
  readonly storage?: boolean;
  readonly navigation?: string;
}

/** A page in these circumstances; what is called when a part of the script is gone, and how often the page was reloaded. */
function openPage({ online = true, storage = true, navigation = 'navigate' }: Circumstances) {
  const { window } = new JSDOM('', { url: 'https://a.github.io/book/' });
  const reload = vi.fn();
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('sessionStorage', storage ? fakeStorage() : forbiddenStorage());
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type: navigation }] });
  vi.stubGlobal('fetch', async () => (online ? new Response() : Promise.reject(new Error('no network'))));
  startMending(reload);
  const fail = async (reason: unknown): Promise<void> => {
    window.dispatchEvent(Object.assign(new window.Event('unhandledrejection'), { reason }));
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { reload, fail, said: () => window.document.querySelector('.gk-toast')?.textContent ?? '' };
}

afterEach(() => vi.unstubAllGlobals());

describe('a part of the script that is gone', () => {
  it('loads the page anew once', async () => {
    const { reload, fail, said } = openPage({});
    await fail(GONE);
    expect(reload).toHaveBeenCalledTimes(1);
    await fail(GONE);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(said()).toContain('Обновите страницу');
  });

  it('loads it anew once for each part, and does not go round where two are gone', async () => {
    const { reload, fail } = openPage({});
    const other = new TypeError(`${GONE.message}?other`);
    for (let round = 0; round < 3; round += 1) {
      await fail(GONE);
      await fail(other);
    }
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('is mended on the device where it does not come after that', async () => {
    const postMessage = vi.fn();
    const { fail } = openPage({});
    Object.assign(window.navigator, { serviceWorker: { controller: { postMessage } } });
    await fail(GONE);
    expect(postMessage).not.toHaveBeenCalled();
    await fail(GONE);
    expect(postMessage).toHaveBeenCalledWith({ type: 'repair' });
  });

  it('leaves the page as it is without a network, and says so', async () => {
    const { reload, fail, said } = openPage({ online: false });
    await fail(GONE);
    expect(reload).not.toHaveBeenCalled();
    expect(said()).toContain('нет сети');
  });

  it.each([
    ['navigate', 1],
    ['reload', 0],
  ])('where storage is forbidden, after a %s: reloads %i times', async (navigation, times) => {
    const { reload, fail } = openPage({ storage: false, navigation });
    await fail(GONE);
    expect(reload).toHaveBeenCalledTimes(times);
  });

  it('is not any other failure', async () => {
    const { reload, fail } = openPage({});
    await fail(new Error('not a function'));
    expect(reload).not.toHaveBeenCalled();
  });

  it.each(['error loading dynamically imported module: https://a.github.io/x.js', 'Importing a module script failed.'])(
    'is known in other browsers: %s',
    (message) => expect(isGone(new TypeError(message))).toBe(true),
  );
});
