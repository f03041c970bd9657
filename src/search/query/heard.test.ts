import { describe, expect, it, test } from 'vitest';
import { stem } from '../text/stem';
import { tablesOfTexts } from '../testingBook';
import { bySound } from './heard';
import { Vocabulary } from './vocabulary';

const tables = tablesOfTexts(
  'Kafka, Postgres, Grafana, topic. MVCC and SQL. Goroutine leak, nginx, rate limiter, data, migrate, validate.',
  'Горутина, партиция, дата выпуска, топик, индекс.',
);
const vocabulary = new Vocabulary(tables);

function hear(word: string, open = false): { term: string; weight: number }[] {
  const known = vocabulary.find(stem(word)) !== undefined;
  return bySound(word, vocabulary, known, open)
    .map(({ term, weight }) => ({ term: tables.terms[term] ?? '', weight }))
    .sort((a, b) => b.weight - a.weight);
}

const weightOf = (word: string, term: string, open = false): number =>
  hear(word, open).find((heard) => heard.term === term)?.weight ?? 0;

describe('the same word in the other script', () => {
  test.each([
    ['кафка', 'kafka'],
    ['кафкой', 'kafka'],
    ['графана', 'grafana'],
    ['постгрес', 'postgr'],
    ['мвцц', 'mvcc'],
    ['эскуэль', 'sql'],
    ['рейт', 'rate'],
    ['gorutina', 'горутин'],
    ['partitsiya', 'партиц'],
    ['топик', 'topic'],
    ['дата', 'data'],
    ['мигрейт', 'migrat'],
    ['валидейт', 'valid'],
  ])('%s → %s', (word, term) => expect(hear(word)[0]?.term).toBe(term));
});

test.each([
  ['graphana', 'grafana'],
  ['cafka', 'kafka'],
  ['индикс', 'индекс'],
])('a misheard word of the same script: %s → %s', (word, term) => expect(hear(word)[0]?.term).toBe(term));

it('needs no ear for a Latin word that the book has', () => expect(hear('kafka')).toEqual([]));

test.each(['zzzz', 'жжжжж', 'ъъъъъъ', 'k8s', '42', 'q'])('%s sounds like nothing', (word) => {
  expect(hear(word)).toEqual([]);
});

it('is the less sure the farther the sound', () => {
  const [same, near, far] = ['графана', 'грофана', 'крофана'].map((word) => weightOf(word, 'grafana'));
  expect(same).toBeGreaterThan(near ?? 0);
  expect(near).toBeGreaterThan(far ?? 0);
  expect(far).toBeGreaterThan(0);
});

it('takes the beginning of an unfinished word, but less surely', () => {
  expect(weightOf('граф', 'grafana')).toBe(0);
  expect(weightOf('граф', 'grafana', true)).toBeGreaterThan(0.5);
  expect(weightOf('графан', 'grafana', true)).toBeGreaterThan(0.8);
  expect(weightOf('граф', 'grafana', true)).toBeLessThan(weightOf('графана', 'grafana', true));
});
