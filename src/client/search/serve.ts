import type { Engine } from '@site/src/search/types';
import type { FromSearch, ToSearch } from './protocol';

/** What the worker needs of its surroundings; a test gives its own. */
export interface ServerParts {
  /** Fetches, parses and builds; rejects where the index can't be had. */
  readonly loadEngine: (address: string) => Promise<Engine>;
  readonly post: (message: FromSearch) => void;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * The worker's side of the protocol. Questions wait until the index is there; an engine that throws is a failure that
 * the page is told of, never silence.
 */
export function createServer({ loadEngine, post }: ServerParts): (message: ToSearch) => Promise<void> {
  let engine: Promise<Engine> = Promise.reject(new Error('The index was not asked for.'));
  engine.catch(() => undefined);
  return async (message) => {
    try {
      if (message.type === 'load') {
        engine = loadEngine(message.address);
        await engine;
        post({ type: 'ready' });
        return;
      }
      const { query, limit, literal } = message.request;
      post({ type: 'answer', id: message.id, answer: (await engine).search(query, { limit, literal }) });
    } catch (error) {
      post({ type: 'failed', reason: reasonOf(error) });
    }
  };
}
