import type { Answer, Hit, PageTexts } from '@site/src/search/types';
import type { Connection } from './connection';
import type { SearchRequest } from './protocol';

/** A hit with what a test does not care about filled in. */
export function aHit(own: Partial<Hit> & { path: string }): Hit {
  return {
    title: own.path,
    kind: 'section',
    level: 'middle',
    pageId: own.path.split('/#')[0] ?? own.path,
    pageTitle: own.path.split('/#')[0] ?? own.path,
    score: 1,
    words: [],
    ...own,
  };
}

export function anAnswer(own: Partial<Answer> = {}): Answer {
  return { query: '', understood: null, guessed: false, hits: [], near: [], ...own };
}

/** An engine that a test plays: it sees what was asked and answers when it wants. */
export interface FakeEngine {
  readonly connect: () => Promise<Connection>;
  readonly asked: SearchRequest[];
  /** The index came. */
  readonly load: () => void;
  /** The index did not come. */
  readonly break: () => void;
  /** Answers the question that is open. */
  readonly answer: (answer: Partial<Answer>) => Promise<void>;
  readonly connections: () => number;
}

/** Lets everything that is promised happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await Promise.resolve();
}

export function fakeEngine(texts: Readonly<Record<string, PageTexts>> = {}): FakeEngine {
  const asked: SearchRequest[] = [];
  const open: ((answer: Answer) => void)[] = [];
  let connections = 0;
  let load: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  return {
    asked,
    load: () => load(),
    break: () => fail(new Error('no network')),
    answer: async (own) => {
      const request = asked.at(-1);
      open.shift()?.(anAnswer({ query: request?.query ?? '', ...own }));
      await settle();
    },
    connections: () => connections,
    connect: async () => {
      connections++;
      const ready = new Promise<void>((resolve, reject) => {
        load = resolve;
        fail = reject;
      });
      return {
        ready,
        search: (request) => {
          asked.push(request);
          return new Promise((resolve) => open.push(resolve));
        },
        texts: async (pageId) => texts[pageId] ?? Promise.reject(new Error('no network')),
        close: () => undefined,
      };
    },
  };
}
