import type { Answer, PageTexts } from '@site/src/search/types';
import type { Connection } from './connection';
import type { SearchRequest } from './protocol';

export interface Listener {
  /** The answer to the last request; answers to earlier ones never come here. */
  readonly onAnswer: (answer: Answer, request: SearchRequest) => void;
  /** The index or the engine failed; the last request is kept for `retry`. */
  readonly onFailure: () => void;
}

export interface Asker {
  /** Asks; what was asked before and is not answered yet is dropped. Waits for the index if need be. */
  readonly ask: (request: SearchRequest) => void;
  /** Forgets what was asked: its answer will not come. */
  readonly forget: () => void;
  /** Whether an answer is awaited. */
  readonly busy: () => boolean;
  /** After a failure: a new connection, and the last request again. */
  readonly retry: () => void;
  /** The texts of a page, over the same connection. */
  readonly texts: (pageId: string) => Promise<PageTexts>;
}

/**
 * One question at a time, and always the last: while one is being answered only the newest of those that follow is
 * kept, so a slow device never works off a queue of letters.
 */
export function createAsker(connect: () => Promise<Connection>, listener: Listener): Asker {
  let connection: Promise<Connection> | null = null;
  let wanted: SearchRequest | null = null;
  let running = false;
  let failed = false;

  const open = async () => {
    connection ??= connect();
    const opened = await connection;
    await opened.ready;
    return opened;
  };

  const fail = () => {
    connection?.then((opened) => opened.close()).catch(() => undefined);
    connection = null;
    failed = true;
    listener.onFailure();
  };

  const run = async () => {
    if (running || failed) return;
    running = true;
    try {
      const opened = await open();
      while (wanted) {
        const request: SearchRequest = wanted;
        const answer = await opened.search(request);
        if (wanted !== request) continue;
        wanted = null;
        listener.onAnswer(answer, request);
      }
    } catch {
      fail();
    } finally {
      running = false;
    }
  };

  void run();
  return {
    ask: (request) => {
      wanted = request;
      if (failed) listener.onFailure();
      else void run();
    },
    forget: () => {
      wanted = null;
    },
    busy: () => wanted !== null,
    retry: () => {
      failed = false;
      void run();
    },
    texts: async (pageId) => (await (connection ??= connect())).texts(pageId),
  };
}
