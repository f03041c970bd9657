import MiniSearch from 'minisearch';
import { createEngine } from '../../../src/search/engine';
import type { SourcePage } from '../../../src/search/index/source';
import { stem } from '../../../src/search/text/stem';
import { wordsOf } from '../../../src/search/text/tokenize';
import type { SearchIndex } from '../../../src/search/types';

/** An address of the book: `messaging/kafka#key`; a page has no anchor. */
export type Address = string;

/** What is compared: a query in, the addresses of the best hits out. */
export interface Contestant {
  readonly name: string;
  /** Noise that it calls a guess counts as none. */
  search(query: string): Promise<{ addresses: readonly Address[]; sure: boolean }>;
}

/** `messaging/kafka/#key` → `messaging/kafka#key`, with or without the base path before it. */
export function addressOf(url: string): Address {
  const { pathname, hash } = new URL(decodeURI(url), 'http://site/');
  return `${pathname.replace(/^\/(?:go-konspekt\/)?/, '').replace(/\/(?:index\.html)?$/, '')}${hash}`;
}

/** Our own search, unpacked anew. */
export function ownSearch(json: string): Contestant {
  const engine = createEngine(JSON.parse(json) as SearchIndex);
  return {
    name: 'Go-конспект',
    search: async (query) => {
      const { hits, guessed } = engine.search(query);
      return { addresses: hits.map(({ path }) => addressOf(path)), sure: !guessed };
    },
  };
}

/** MiniSearch over the same places, as it comes or with the stems of the engine. */
export function miniSearch(pages: readonly SourcePage[], stemmed: boolean): Contestant & { json: string } {
  const mini = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
    ...(stemmed ? { tokenize: wordsOf, processTerm: stem } : {}),
    searchOptions: { boost: { title: 4 }, prefix: true, fuzzy: 0.2 },
  });
  mini.addAll(
    pages.flatMap(({ id, units }) =>
      units.map(({ anchor, title, fields }) => {
        const text = Object.values(fields).flat().join(' ');
        return { id: anchor ? `${id}#${anchor}` : id, title, text };
      }),
    ),
  );
  return {
    name: stemmed ? 'MiniSearch with stems' : 'MiniSearch',
    json: JSON.stringify(mini),
    search: async (query) => ({ addresses: mini.search(query).map(({ id }) => String(id)), sure: true }),
  };
}
