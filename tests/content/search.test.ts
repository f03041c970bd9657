import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type LoadedSearch, loadSearch } from '../../plugins/search/load';
import { createEngine } from '../../src/search/engine';
import { decodeIndex } from '../../src/search/index/decode';
import { bare } from '../../src/search/rank/titles';
import type { Engine } from '../../src/search/types';

const root = path.resolve(import.meta.dirname, '../..');
let loaded: LoadedSearch;
let engine: Engine;

beforeAll(async () => {
  loaded = await loadSearch(root);
  engine = createEngine(loaded.index);
}, 240_000);

describe('the index of the book', () => {
  it('has aliases that lead somewhere and do not contradict', () => expect(loaded.diagnostics).toEqual([]));

  it('leaves room for the engine in 150 kB', () => {
    expect(gzipSync(JSON.stringify(loaded.index), { level: 9 }).length).toBeLessThan(136_000);
  });

  it('finds every question first by its own title', () => {
    const { units } = decodeIndex(loaded.index);
    const questions = units.filter(({ kind }) => kind === 'question');
    expect(questions.length).toBeGreaterThan(400);
    // Two places may have the same title but for a question mark; either is right.
    const lost = questions.filter(({ title }) => {
      const [hit] = engine.search(title, { limit: 1 }).hits;
      return bare(hit?.title ?? '') !== bare(title);
    });
    expect(lost.map(({ title }) => title)).toEqual([]);
  });

  it('finds every page among the first by its own title', () => {
    const { pages } = decodeIndex(loaded.index);
    const lost = pages.filter(
      ({ id, title }) => !engine.search(title, { limit: 3 }).hits.some(({ pageId }) => pageId === id),
    );
    expect(lost.map(({ title }) => title)).toEqual([]);
  });
});
