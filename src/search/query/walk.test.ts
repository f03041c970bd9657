import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { EAR, HEARING, TYPING } from './spelling';
import type { CostTables } from './costs';
import { CUT, NO_ENDING, type Near, type WalkOptions, nearWords } from './walk';
import { WordList } from './wordList';

/** Optimal string alignment by its definition, the whole matrix for one pair. */
function distances(query: string, word: string, { costs }: CostTables): number[][] {
  const rows: number[][] = [];
  for (let w = 0; w <= word.length; w++) {
    const row: number[] = [];
    for (let q = 0; q <= query.length; q++) {
      const [a, b] = [query.charAt(q - 1), word.charAt(w - 1)];
      const ways = w + q === 0 ? [0] : [];
      if (q > 0) ways.push((row[q - 1] ?? Infinity) + costs.extra(a));
      if (w > 0) ways.push((rows[w - 1]?.[q] ?? Infinity) + costs.missing(b));
      if (w > 0 && q > 0) ways.push((rows[w - 1]?.[q - 1] ?? Infinity) + (a === b ? 0 : costs.substitute(a, b)));
      const swapped = w > 1 && q > 1 && a !== b && a === word.charAt(w - 2) && b === query.charAt(q - 2);
      if (swapped) ways.push((rows[w - 2]?.[q - 2] ?? Infinity) + costs.swap);
      row.push(Math.min(...ways));
    }
    rows.push(row);
  }
  return rows;
}

/** The cost of a word: to the end of the word, or, where it may be unfinished, to the end of the query. */
function costOf(
  query: string,
  word: string,
  tables: CostTables,
  asked: Pick<WalkOptions, 'shortest' | 'least' | 'open'>,
): number {
  const { shortest, least, open } = asked;
  const rows = distances(query, word, tables);
  const finished = (rows.at(-1) ?? [])
    .map((cost, q) =>
      q >= shortest || !NO_ENDING.test(query.charAt(q)) ? cost + Math.max(0, shortest - q) * CUT : Infinity,
    )
    .slice(Math.max(1, Math.min(shortest, least ?? shortest)));
  const unfinished = open ? rows.slice(1).map((row) => row.at(-1) ?? Infinity) : [];
  return Math.min(...finished, ...unfinished);
}

const ROUNDING = 1e-4;

describe.each([
  ['slips of the fingers', TYPING, /^[qwasz]{1,7}$/],
  ['slips of the fingers in Russian', TYPING, /^[йцфыя]{1,7}$/],
  ['slips of the ear', HEARING, /^[aebpsQ]{1,7}$/],
  ['slips of the ear in one script', EAR, /^[aebpsQ]{1,7}$/],
])('%s', (_, tables, letters) => {
  const word = fc.stringMatching(letters);

  it('are weighed as the definition weighs them', () => {
    const options = {
      limit: fc.constantFrom(0.5, 1, 1.5, 2.5),
      shortest: fc.nat(7),
      least: fc.nat(7),
      open: fc.boolean(),
    };
    fc.assert(
      fc.property(word, fc.uniqueArray(word, { maxLength: 12 }), fc.record(options), (query, list, asked) => {
        const words = list.sort();
        const found = new Map<number, Near>();
        for (const near of nearWords(new WordList(words), query, tables, { ...asked, from: 0, to: words.length })) {
          found.set(near.at, near);
        }
        for (const [at, one] of words.entries()) {
          const cost = costOf(query, one, tables, asked);
          const near = found.get(at);
          if (near) expect(near.cost).toBeCloseTo(cost, 4);
          else expect(cost).toBeGreaterThan(asked.limit - ROUNDING);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

const WORDS = ['индекс', 'индексация', 'интерфейс', 'канал'];
const near = (query: string, options: { limit?: number; open?: boolean; from?: number; to?: number } = {}) =>
  nearWords(new WordList(WORDS), query, TYPING, {
    from: 0,
    to: WORDS.length,
    limit: 1,
    shortest: query.length,
    open: false,
    ...options,
  });

test.each([
  ['another letter', 'индокс', 1],
  ['a neighbouring key', 'индеус', 0.75],
  ['a swap', 'инедкс', 0.75],
  ['a letter too many', 'инндекс', 1],
  ['a letter too few', 'индкс', 1],
  ['none', 'индекс', 0],
])('%s: %s', (_, query, cost) => expect(near(query)).toEqual([{ at: 0, cost, rest: 0 }]));

it('an unfinished word may go on, and says how far', () => {
  expect(near('индекса')).toEqual([{ at: 0, cost: 1, rest: 0 }]);
  expect(near('индекса', { open: true })).toEqual([
    { at: 0, cost: 1, rest: 0 },
    { at: 1, cost: 0, rest: 3 },
  ]);
});

it('looks between the bounds only', () => expect(near('индекс', { from: 1, to: 4 })).toEqual([]));
