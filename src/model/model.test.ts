import { describe, expect, it, test } from 'vitest';
import { SECTIONS_OF_BOOK } from './book';
import { cardPath } from './cardPath';
import { findChecked } from './checked';
import { isId, pagePath } from './ids';
import { readingMinutes } from './page';
import { SECTIONS } from './sections';

describe('ids', () => {
  it.each(['a', 'kafka', 'q-kafka-order', 'http2', 'k8s-1'])('%s is one', (id) => expect(isId(id)).toBe(true));

  it.each(['', 'Kafka', '1-kafka', 'кафка', 'kafka_acks', 'kafka--acks', '-kafka', 'kafka-', 'a b', 'a\n'])(
    '%j is none',
    (id) => expect(isId(id)).toBe(false),
  );

  it('of pages and sections of the book are such', () => {
    const ids = [...SECTIONS, ...SECTIONS_OF_BOOK].map(({ id }) => id);
    for (const id of [...ids, ...SECTIONS_OF_BOOK.flatMap(({ pages }) => pages)]) expect(isId(id), id).toBe(true);
  });
});

describe('paths', () => {
  it('of a page', () => expect(pagePath('messaging/kafka')).toBe('/messaging/kafka/'));
  it('of its card', () => expect(cardPath('messaging/kafka')).toBe('img/cards/messaging-kafka.png'));

  it('of cards are different for all pages and sections', () => {
    const ids = SECTIONS_OF_BOOK.flatMap(({ id, pages }) => [id, ...pages.map((page) => `${id}/${page}`)]);
    expect(new Set([...ids, 'home'].map(cardPath)).size).toBe(ids.length + 1);
  });
});

test.each([
  [0, 1],
  [160, 1],
  [239, 1],
  [240, 2],
  [1600, 10],
])('%i words take %i minutes', (words, minutes) => expect(readingMinutes(words)).toBe(minutes));

describe('the record of a run', () => {
  const record = (date: string) => ({ hash: '0'.repeat(64), date, with: ['Go 1.27.4'] });
  const checked = { 'go/defer': record('2026-11-20'), 'go/defer/order': record('2026-11-21') };

  test.each([
    ['go/defer/order/main.go', '2026-11-21'],
    ['go/defer/order/sub/main.go', '2026-11-21'],
    ['go/defer/loop/main.go', '2026-11-20'],
    ['go/deferred/main.go', undefined],
    ['go/defer', undefined],
    ['', undefined],
  ])('of %s is that of the nearest folder', (file, date) => expect(findChecked(checked, file)?.date).toBe(date));
});
