// The search off the main thread: the index is parsed, the engine built and asked here.
import { createEngine } from '@site/src/search/engine';
import type { SearchIndex } from '@site/src/search/types';
import type { ToSearch } from './protocol';
import { createServer } from './serve';

const serve = createServer({
  loadEngine: async (address) => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return createEngine((await response.json()) as SearchIndex);
  },
  post: (message) => self.postMessage(message),
});

self.addEventListener('message', ({ data }: MessageEvent<ToSearch>) => void serve(data));
