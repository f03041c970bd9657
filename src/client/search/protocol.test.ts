import { describe, expect, it } from 'vitest';
import type { Engine } from '@site/src/search/types';
import { connectTo } from './connection';
import type { FromSearch, ToSearch } from './protocol';
import { createServer } from './serve';
import { aHit, anAnswer, settle } from './testing';

type Load = (address: string) => Promise<Engine>;

/** Both sides of the protocol, with a wire between them instead of a worker. */
function wire(loadEngine: Load) {
  const listeners: Record<string, ((event: { data?: FromSearch }) => void)[]> = {};
  const emit = (type: string, data?: FromSearch) => listeners[type]?.forEach((listener) => listener({ data }));
  const serve = createServer({ loadEngine, post: (message) => emit('message', structuredClone(message)) });
  let terminated = false;
  const connection = connectTo(
    {
      postMessage: (message: ToSearch) => void serve(structuredClone(message)),
      addEventListener: (type, listener) => void (listeners[type] ??= []).push(listener),
      terminate: () => (terminated = true),
    },
    'https://a.example/search-index.json',
  );
  return { connection, emit, terminated: () => terminated };
}

const ask = (query: string) => ({ query, limit: 3, literal: true });
const engine: Engine = {
  search: (query, options) => {
    if (query === 'throw') throw new Error('broken');
    return anAnswer({ query: `${query} ${options?.limit} ${options?.literal}`, hits: [aHit({ path: 'go/defer/' })] });
  },
};

describe('the protocol', () => {
  it('loads the index of the address and answers each question with its own answer', async () => {
    let asked = '';
    const { connection } = wire(async (address) => {
      asked = address;
      return engine;
    });
    const answers = Promise.all([connection.search(ask('a')), connection.search(ask('b'))]);
    await connection.ready;
    expect(asked).toBe('https://a.example/search-index.json');
    expect((await answers).map(({ query }) => query)).toEqual(['a 3 true', 'b 3 true']);
  });

  it('says that the index did not load', async () => {
    const { connection } = wire(() => Promise.reject(new Error('404')));
    await expect(connection.ready).rejects.toThrow('404');
    await expect(connection.search(ask('a'))).rejects.toThrow('404');
  });

  it('says that the engine failed', async () => {
    const { connection } = wire(async () => engine);
    await connection.ready;
    await expect(connection.search(ask('throw'))).rejects.toThrow('broken');
    expect((await connection.search(ask('a'))).query).toBe('a 3 true');
  });

  it('says that the worker did not start, and ends it when closed', async () => {
    const { connection, emit, terminated } = wire(() => new Promise(() => undefined));
    const answer = connection.search(ask('a'));
    emit('error');
    await expect(connection.ready).rejects.toThrow();
    await expect(answer).rejects.toThrow();
    connection.close();
    expect(terminated()).toBe(true);
  });

  it('a question before the index was asked for is a failure, not silence', async () => {
    const posted: FromSearch[] = [];
    await createServer({ loadEngine: async () => engine, post: (message) => posted.push(message) })({
      type: 'search',
      id: 1,
      request: ask('a'),
    });
    await settle();
    expect(posted.map(({ type }) => type)).toEqual(['failed']);
  });
});
