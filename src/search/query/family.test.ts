import { expect, test } from 'vitest';
import { stem } from '../text/stem';
import { rootOf } from './family';

test.each([
  ['шардирование', 'шардировать', 'шардированный', 'шарды'],
  ['кеширование', 'кеш'],
  ['репликация', 'репликации'],
  ['блокировка', 'блокировать', 'блокированный'],
  ['отладка', 'отлаживать', 'отлаживаемый'],
  ['дедупликация', 'дедуплицировали'],
  ['ошибка', 'ошибочный'],
  ['replication', 'replicate', 'replicator'],
  ['optimization', 'optimizer'],
  ['balancing', 'balancer'],
])('%s and its family have one root', (...words) => {
  expect(new Set(words.map((word) => rootOf(stem(word)))).size).toBe(1);
});

test.each([
  ['планировщик', 'план'],
  ['сон', 'сок'],
  ['test', 'text'],
  ['контекст', 'контейнер'],
])('%s is not of the family of %s', (a, b) => expect(rootOf(stem(a))).not.toBe(rootOf(stem(b))));

test.each(['go', 'бд', ''])('%j is too short to say', (word) => expect(rootOf(word)).toBeNull());

test('a root keeps three letters after a long suffix, four after a short one', () => {
  expect(rootOf('кеширован')).toBe('кеш');
  expect(rootOf('узла')).toBe('узла');
});
