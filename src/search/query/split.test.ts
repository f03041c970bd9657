import { describe, expect, test } from 'vitest';
import { tablesOfTexts } from '../testingBook';
import { splitInTwo } from './split';
import { Vocabulary } from './vocabulary';

const tables = tablesOfTexts(
  'The dead letter queue takes what nobody could read.',
  'A health check and a circuit breaker. Горутина и канал.',
  'The alpha release.',
  'The beta release.',
  'The header traceparent. A parent of contexts.',
  'A trace of calls.',
);
const vocabulary = new Vocabulary(tables);

function split(word: string): { halves: string[]; terms: string[] } | null {
  const halves = splitInTwo(word, vocabulary);
  return (
    halves && {
      halves: halves.map((half) => half.word),
      terms: halves.map(({ candidates }) => tables.terms[candidates[0]?.term ?? -1] ?? ''),
    }
  );
}

describe('what the book writes as two words', () => {
  test.each([
    ['healthcheck', ['health', 'check'], ['health', 'check']],
    ['circuitbreaker', ['circuit', 'breaker'], ['circuit', 'breaker']],
    ['дедлеттер', ['дед', 'леттер'], ['dead', 'letter']],
    ['горутинаканал', ['горутина', 'канал'], ['горутин', 'кана']],
    ['cirvuitbreaker', ['cirvuit', 'breaker'], ['circuit', 'breaker']],
  ])('%s is split', (word, halves, terms) => expect(split(word)).toEqual({ halves, terms }));
});

describe('what is left whole', () => {
  test.each([
    ['halves that no place has together', 'alphabeta'],
    ['the same word twice', 'healthhealth'],
    ['one known half', 'healthxyzzy'],
    ['digits', 'healthcheck2'],
    ['too short halves', 'abcd'],
    ['no letters', ''],
    ['too long a word', 'healthcheck'.padStart(25, 'z')],
  ])('%s: %s', (_, word) => expect(splitInTwo(word, vocabulary)).toBeNull());
});

test('halves that stand nowhere together may make a word of the book: both mean it', () => {
  const halves = splitInTwo('трейспарент', vocabulary) ?? [];
  expect(halves.map(({ word }) => word)).toEqual(['трейс', 'парент']);
  for (const { candidates } of halves) {
    expect(candidates.map(({ term }) => tables.terms[term])).toContain('tracepar');
    const weights = candidates.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  }
});

test('a split word is less sure than a typed one', () => {
  const weights = (splitInTwo('healthcheck', vocabulary) ?? []).flatMap(({ candidates }) => candidates);
  expect(weights.length).toBeGreaterThan(0);
  for (const { weight, way } of weights) {
    expect(weight).toBeLessThan(1);
    expect(way).toBe('whole');
  }
});
