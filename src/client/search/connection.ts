import type { Answer, PageTexts } from '@site/src/search/types';
import type { FromSearch, SearchRequest, ToSearch } from './protocol';
import { fetchTexts } from './texts';

/** A way to the engine, wherever it runs. */
export interface Connection {
  /** Settles once: when the index is there, or with the reason why it is not. */
  readonly ready: Promise<void>;
  /** Rejects where the engine failed. */
  readonly search: (request: SearchRequest) => Promise<Answer>;
  /** The texts of a page's places; rejects where they can't be had. */
  readonly texts: (pageId: string) => Promise<PageTexts>;
  readonly close: () => void;
}

/** The part of a worker that is used; a test gives its own. */
export interface Port {
  postMessage: (message: ToSearch) => void;
  addEventListener: (type: 'message' | 'error', listener: (event: { data?: FromSearch }) => void) => void;
  terminate: () => void;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Speaks the protocol with a worker: asks for the index at once, matches answers to questions. */
export function connectTo(port: Port, address: string): Connection {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let loaded: () => void = () => undefined;
  let notLoaded: (error: Error) => void = () => undefined;
  const ready = new Promise<void>((resolve, reject) => {
    loaded = resolve;
    notLoaded = reject;
  });
  ready.catch(() => undefined);

  const fail = (reason: string) => {
    const error = new Error(reason);
    notLoaded(error);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  port.addEventListener('error', () => fail('The worker of the search did not start.'));
  port.addEventListener('message', ({ data }) => {
    if (data?.type === 'ready') loaded();
    if (data?.type === 'failed') fail(data.reason);
    if (data?.type === 'answer') {
      waiting.get(data.id)?.resolve(data.answer);
      waiting.delete(data.id);
    }
  });
  port.postMessage({ type: 'load', address });

  return {
    ready,
    search: (request) =>
      new Promise((resolve, reject) => {
        const id = ++asked;
        waiting.set(id, { resolve, reject });
        port.postMessage({ type: 'search', id, request });
      }),
    texts: fetchTexts,
    close: () => port.terminate(),
  };
}
