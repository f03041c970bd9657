import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createEngine } from './engine';
import { encodeIndex } from './index/encode';
import { BOOK } from './testingBook';

const index = encodeIndex(BOOK);
const engine = createEngine(JSON.parse(JSON.stringify(index)) as typeof index);
const first = (query: string): string | undefined => engine.search(query).hits[0]?.path;

describe('finds', () => {
  test.each([
    ['kafka', 'messaging/kafka/'],
    ['кафка', 'messaging/kafka/'],
    ['кафкой', 'messaging/kafka/'],
    ['rfarf', 'messaging/kafka/'],
    ['лфалф', 'messaging/kafka/'],
    ['kakfa', 'messaging/kafka/'],
    ['кролик', 'messaging/rabbitmq/'],
    ['рэбит', 'messaging/rabbitmq/'],
    ['пратиция', 'messaging/kafka/#key'],
    ['партициями', 'messaging/kafka/#key'],
    ['partitsiya', 'messaging/kafka/#key'],
    ['дженерики', 'go/generics/'],
    ['jeneriks', 'go/generics/'],
    ['withtimeout', 'go/context/#timeout'],
    ['context.WithTimeout', 'go/context/#timeout'],
    ['health check', 'go/context/#timeout'],
    ['очередность', 'messaging/kafka/#order'],
    ['чем кафка отличается от кролика', 'messaging/rabbitmq/#difference'],
    ['Чем RabbitMQ отличается от Kafka?', 'messaging/rabbitmq/#difference'],
    ['как обеспечить порядок', 'messaging/kafka/#order'],
    ['подтв', 'messaging/rabbitmq/#ack'],
    ['l;ty', 'go/generics/#generics'],
    ['рэбби', 'messaging/rabbitmq/'],
    ['крол', 'messaging/rabbitmq/'],
  ])('%s → %s', (query, path) => expect(first(query)).toBe(path));
});

it('says what was understood, and takes the words literally when asked to', () => {
  expect(engine.search('rfarf').understood).toBe('кафка');
  expect(engine.search('rfarf', { literal: true })).toMatchObject({ understood: null, hits: [] });
  expect(engine.search('пратиция').understood).toBe('партиция');
  expect(engine.search('партицыя').understood).toBe('партиция');
  expect(engine.search('jxth`lyjcnm').understood).toBe('очерёдность');
  expect(engine.search('кафка').understood).toBeNull();
});

it('an exact hit is not drowned by what merely looks like it', () => {
  const [best, ...others] = engine.search('сад').hits;
  expect(best?.path).toBe('other/garden/');
  for (const { score } of others) expect(score).toBeLessThan(best?.score ?? 0);
});

test.each(['йцукен', 'asdfgh', 'борщ', 'ъъъъ', '!!!', ''])('%j is found nowhere, or guessed', (query) => {
  const { hits, guessed } = engine.search(query);
  expect(hits.length === 0 || guessed).toBe(true);
});

it('names near topics where nothing was found', () => {
  const { hits, near } = engine.search('зззз');
  expect(hits).toEqual([]);
  expect(near.length).toBeGreaterThan(0);
});

it('a hit tells what it is, and which words to mark', () => {
  const [hit] = engine.search('партиция ключ').hits;
  expect(hit).toMatchObject({
    kind: 'section',
    level: 'middle',
    pageId: 'messaging/kafka',
    pageTitle: 'Kafka: модель',
  });
  expect(hit?.words).toEqual(expect.arrayContaining(['ключ', 'партиц']));
});

it('markup is text', () => {
  expect(engine.search('<script>alert(1)</script>').hits.every(({ path }) => !path.includes('<'))).toBe(true);
});

it('answers any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (query) => {
      expect(engine.search(query).query).toBe(query);
    }),
    { numRuns: 10_000 },
  );
}, 180_000);

test.each(['кафка ', 'ы', 'rfarf,', 'a.b/', '😀'])('answers ten kilobytes of %j in bounded time', (piece) => {
  const started = performance.now();
  engine.search(piece.repeat(Math.ceil(10_000 / piece.length)));
  expect(performance.now() - started).toBeLessThan(2_000);
});

it('refuses an index of another version', () => {
  expect(() => createEngine({ ...index, version: 2 as 1 })).toThrow('version 2');
});

it('the same book gives the same index', () => expect(encodeIndex(BOOK)).toEqual(index));
