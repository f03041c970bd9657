import { describe, expect, it } from 'vitest';
import type { SourcePage, SourceUnit } from '../index/source';
import { page, tablesOf, unit } from '../testingBook';
import { termsOf } from '../text/terms';
import { rank } from './rank';
import { scoreWord } from './score';
import { FeatureReader } from './measure';
import { Titles, bare } from './titles';

interface Ranked {
  readonly title: string;
  /** Page and anchor. */
  readonly path: string;
  readonly score: number;
  readonly coverage: number;
}

/** The places of a book for a query whose words are all known, the best first: where they are and how they score. */
function ranked(query: string, pages: SourcePage[]): Ranked[] {
  const tables = tablesOf(pages);
  const words = termsOf(query).map((word) => {
    const term = tables.numberOf.get(word);
    const candidates = term === undefined ? [] : [{ term, weight: 1, way: 'exact' as const }];
    return scoreWord({ word, share: 1, stop: false, candidates, phrases: [] }, tables);
  });
  return rank(bare(query), words, tables, new FeatureReader(tables, new Titles(tables))).map(
    ({ unit: at, score, coverage }) => ({
      title: tables.units[at]?.title ?? '',
      path: `${tables.pages[tables.units[at]?.page ?? -1]?.id}#${tables.units[at]?.anchor}`,
      score,
      coverage,
    }),
  );
}

const titles = (query: string, pages: SourcePage[]): string[] => ranked(query, pages).map(({ title }) => title);
const section = (title: string, text: string) => unit('section', bare(title).replaceAll(' ', '-'), title, text);

const OTHERS = ['Сад', 'Горы', 'Погода', 'Море', 'Лес'].map((title) =>
  page(`other/${title}`, title, [], [section(`${title} весной`, 'Снег тает, и вода идёт вниз.')]),
);

describe('titles', () => {
  const text = 'Планировщик раздаёт горутины.';
  const pages = [
    page(
      'go/scheduler',
      'Планировщик горутин',
      [],
      [
        section('Планировщик и его очереди', text),
        section('Планировщик', text),
        section('Как планировщик крадёт', text),
      ],
    ),
    ...OTHERS,
  ];

  it('the very same title comes first', () => {
    expect(titles('планировщик', pages)[0]).toBe('Планировщик');
    expect(titles('Как планировщик крадёт?', pages)[0]).toBe('Как планировщик крадёт');
  });

  it('a page comes before a section of another page with the same title', () => {
    const errors = page('go/errors', 'Ошибки', [], [section('Сроки', 'Срок вызова.')]);
    const deadlines = page('go/deadline', 'Сроки', [], [section('Вызов', 'Срок вызова.')]);
    expect(ranked('сроки', [errors, deadlines, ...OTHERS]).map(({ path }) => path)).toEqual([
      'go/deadline#',
      'go/errors#сроки',
      'go/deadline#вызов',
    ]);
  });

  it('the page whose address is the name comes before its sisters', () => {
    const sisters = ['producer', 'kafka', 'consumer'].map((name) =>
      page(`messaging/${name}`, `Kafka: ${name === 'kafka' ? 'модель' : 'клиент'}`, [], []),
    );
    expect(ranked('kafka', [...sisters, ...OTHERS])[0]?.path).toBe('messaging/kafka#');
  });

  const usual = Array.from({ length: 12 }, (_, at) => section(`Запрос ${at}`, 'Запрос уходит.'));
  const book = (...places: SourceUnit[]): SourcePage[] => [page('a/b', 'Сеть', [], [...usual, ...places])];

  it('a rare word of the query weighs more than a usual one', () => {
    const places = book(section('Запрос к соседу', 'Да.'), section('Дедлок у соседа', 'Да.'));
    expect(titles('запрос дедлок', places)[0]).toBe('Дедлок у соседа');
  });

  it('a rare word of the title that was not asked for takes it farther from the query than a usual one', () => {
    const places = book(section('Дедлок и кворум', 'Да.'), section('Дедлок и запрос', 'Да.'));
    expect(titles('дедлок', places)).toEqual(['Дедлок и запрос', 'Дедлок и кворум']);
  });
});

describe('places', () => {
  const say = 'Сборщик мусора убирает кучу.';

  const memory = page(
    'go/memory',
    'Память',
    [],
    ['Куча', 'Стек', 'Блоки'].map((title) => section(title, say)),
  );

  it('a page with many hits does not drown another one', () => {
    const tuning = page('go/tuning', 'Настройка', [], [section('Рост', say)]);
    const hits = ranked('сборщик мусора', [memory, tuning, ...OTHERS]);
    expect(hits.map(({ title }) => title).indexOf('Рост')).toBeLessThan(3);
  });

  it('scores are chances: they make 1 together', () => {
    const scores = ranked('сборщик мусора', [memory, ...OTHERS]).map(({ score }) => score);
    expect(scores).toHaveLength(3);
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('all of the query in one place counts more than parts of it in two', () => {
    const parts = page('go/memory', 'Память', [], [section('Куча', 'Сборщик ждёт.'), section('Стек', 'Мусора нет.')]);
    const whole = page('go/tuning', 'Настройка', [], [section('Рост', say)]);
    const [first, ...others] = ranked('сборщик мусора', [parts, whole, ...OTHERS]);
    expect(first).toMatchObject({ title: 'Рост', coverage: 1 });
    expect(others).toHaveLength(2);
    for (const { coverage } of others) expect(coverage).toBeLessThan(1);
  });

  it('a place that is about all of the query comes before one that is about a part of it and mentions the rest', () => {
    const about = unit('section', 'election', 'Выборы', 'Голосуют узлы.', ['кворум', 'лидер']);
    const mentions = section('Кворум голосов узлов кластера', 'Лидер ждёт, узлы молчат.');
    const hits = titles('кворум лидер', [page('a/b', 'Сеть', [], [mentions, about]), ...OTHERS]);
    expect(hits.slice(0, 2)).toEqual(['Выборы', 'Кворум голосов узлов кластера']);
  });

  it('what has no word of the query is left out', () => expect(ranked('кворум', OTHERS)).toEqual([]));
});
