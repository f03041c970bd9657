// The edition of files has no worker and no fetch: its index and its texts are classic scripts, the engine runs in the page.
import { siteUrl } from '@site/src/client/site';
import { createEngine } from '@site/src/search/engine';
import type { Engine, PageTexts, SearchIndex } from '@site/src/search/types';
import type { Connection } from './connection';

declare global {
  /** Set by `search-index.js` of the edition of files. */
  var GK_SEARCH_INDEX: SearchIndex | undefined;
  /** Set by `search-texts.js`: the texts of all pages. */
  var GK_SEARCH_TEXTS: Readonly<Record<string, PageTexts>> | undefined;
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} did not load.`)));
    document.head.append(script);
  });
}

async function loadEngine(): Promise<Engine> {
  if (!globalThis.GK_SEARCH_INDEX) await loadScript(siteUrl('search-index.js'));
  if (!globalThis.GK_SEARCH_INDEX) throw new Error('search-index.js holds no index.');
  return createEngine(globalThis.GK_SEARCH_INDEX);
}

async function loadTexts(): Promise<void> {
  if (!globalThis.GK_SEARCH_TEXTS) await loadScript(siteUrl('search-texts.js'));
}

/** The engine of this very page. */
export function connectInPage(): Connection {
  const engine = loadEngine();
  const ready = engine.then(() => undefined);
  ready.catch(() => undefined);
  let texts: Promise<void> | undefined;
  return {
    ready,
    search: async ({ query, limit, literal }) => (await engine).search(query, { limit, literal }),
    texts: async (pageId) => {
      await (texts ??= loadTexts());
      return globalThis.GK_SEARCH_TEXTS?.[pageId] ?? {};
    },
    close: () => undefined,
  };
}
