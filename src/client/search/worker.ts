// The search off the main thread: the index is parsed, the engine built and asked here.
import { createEngine } from '@site/src/search/engine';
import type { SearchIndex } from '@site/src/search/types';
import type { ToSearch } from './protocol';
import { createServer } from './serve';

/** Words of both scripts, a slip and another layout: everything that an engine makes when it is first needed. */
const WARMING = 'кафка kubernets rfarf';

const serve = createServer({
  loadEngine: async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const engine = createEngine((await response.json()) as SearchIndex);
    // After what the reader has asked meanwhile: the next keys are answered by code that is compiled.
    setTimeout(() => engine.search(WARMING), 0);
    return engine;
  },
  post: (message) => self.postMessage(message),
});

self.addEventListener('message', ({ data }: MessageEvent<ToSearch>) => void serve(data));
