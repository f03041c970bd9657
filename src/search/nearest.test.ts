import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SECTIONS_OF_BOOK } from '../model/book';
import { askedFor, nearestPages, queryFrom, similarity } from './nearest';

const PAGES = SECTIONS_OF_BOOK.flatMap(({ id, pages }) => pages.map((page) => ({ id: `${id}/${page}`, title: page })));
const ids = (pathname: string, limit?: number) => nearestPages(pathname, PAGES, limit).map(({ id }) => id);

/** Any string, and addresses: with escapes, broken ones, slashes and endings. */
const address = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('/', 'kafka', 'КАФКА', '%', '%D0', '%D0%BA', '%zz', '.html', '.', '-', '_', '+', '\ud800', ' '),
    )
    .map((parts) => parts.join('')),
);

describe('what an address asked for', () => {
  test.each([
    ['/go-konspekt/messaging/kafka-2/', 'kafka-2'],
    ['/messaging/kafka.html', 'kafka'],
    ['/messaging/kafka.mdx', 'kafka'],
    ['/messaging/kafka.md', 'kafka'],
    ['/messaging/kafka/index.html', 'kafka'],
    ['/v1.2/http2.0', 'http2.0'],
    ['/', ''],
    ['', ''],
  ])('%s: %s', (pathname, asked) => expect(askedFor(pathname)).toBe(asked));

  test.each([
    ['/messaging/kafka-acks_all/', 'kafka acks all'],
    ['/%D0%BA%D0%B0%D1%84%D0%BA%D0%B0', 'кафка'],
    ['/кафка+топик.html', 'кафка топик'],
    ['/100%', '100%'],
    ['/%D0%', '%D0%'],
    ['/', ''],
  ])('as a query, %s: %j', (pathname, query) => expect(queryFrom(pathname)).toBe(query));

  it('is told of any string, were its escapes broken', () => {
    fc.assert(fc.property(address, (text) => typeof queryFrom(text) === 'string' && !askedFor(text).includes('/')));
  });
});

describe('likeness', () => {
  it('is from 0 to 1 and does not ask which comes first', () => {
    fc.assert(
      fc.property(address, address, (a, b) => {
        const score = similarity(a, b);
        return score >= 0 && score <= 1 && score === similarity(b, a);
      }),
    );
  });

  it('of a word to itself is 1, whatever its case and signs', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), (word) => similarity(word, word) === 1));
    expect(similarity('Kafka_Consumer', 'kafka-consumer')).toBe(1);
  });

  it.each([
    ['', ''],
    ['', 'kafka'],
    ['кафка', 'топик'],
  ])('of %j to %j is 0', (a, b) => expect(similarity(a, b)).toBe(0));
});

describe('the nearest pages', () => {
  it.each(PAGES.map(({ id }) => id))('of the address of %s begin with it', (id) => {
    expect(ids(`/go-konspekt/${id}/`)[0]?.split('/')[1]).toBe(id.split('/')[1]);
  });

  test.each([
    ['/messaging/kafka-consumers/', 'messaging/kafka-consumer'],
    ['/kafka.html', 'messaging/kafka'],
    ['/docs/go/gracefull-shutdown', 'go/graceful-shutdown'],
    ['/KUBERNETES', 'infra/kubernetes'],
  ])('%s: %s', (pathname, id) => expect(ids(pathname)[0]).toBe(id));

  it.each(['/', '', '/xyzzy/', '/кафка/', '/%D0%BA'])('of %s are none', (pathname) => {
    expect(ids(pathname)).toEqual([]);
  });

  it('are pages of the book, each once, not more than asked, of any string', () => {
    fc.assert(
      fc.property(address, fc.nat(8), (text, limit) => {
        const found = nearestPages(text, PAGES, limit);
        return (
          found.length <= limit && new Set(found).size === found.length && found.every((page) => PAGES.includes(page))
        );
      }),
    );
  });

  it('do not depend on the order of the pages', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PAGES, { minLength: PAGES.length }), (shuffled) => {
        expect(nearestPages('/kafka', shuffled)).toEqual(nearestPages('/kafka', PAGES));
      }),
    );
  });

  it('are five unless asked otherwise', () => expect(ids('/kafka')).toHaveLength(5));
});
