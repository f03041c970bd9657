import { expect, test } from 'vitest';
import type { Visit } from './lighthouse';
import { type SiteResult, toFirstTap, toPageResult } from './results';
import { toTable } from './table';
import { judge, warnOfNoise } from './verdict';

const PERFECT = { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 };

function visitOf(lcp: number, changes: Partial<Visit> = {}): Visit {
  return { scores: PERFECT, fcp: 500, lcp, tbt: 0, cls: 0, missed: [], ...changes };
}

function siteOf(name: string, js: number, visits: readonly Visit[]): SiteResult {
  return {
    name,
    pages: { article: toPageResult({ js, bytes: 50_000, requests: 4 }, visits) },
    taps: {
      answer: toFirstTap([
        { inp: 40, worked: true },
        { inp: 900, worked: true },
        { inp: 48, worked: true },
      ]),
    },
  };
}

const BAR = siteOf('Starlight', 34_000, [visitOf(1_300)]);

test('a noisy run among several changes nothing', () => {
  const { article } = siteOf('A', 0, [visitOf(900), visitOf(9_000, { missed: ['speed-index'] }), visitOf(910)]).pages;
  expect(article).toMatchObject({ lcp: 910, missed: [] });
  expect(BAR.taps.answer).toEqual({ inp: 48, worst: 900, worked: 3, runs: 3 });
});

test('a light site meets every target', () => {
  expect(judge(siteOf('A', 9_000, [visitOf(1_300)]), BAR).filter(({ met }) => !met)).toEqual([]);
});

test('every target can be missed, and says by what', () => {
  const scores = { ...PERFECT, performance: 93 };
  const heavy = siteOf('A', 10_001, [visitOf(1_301, { scores, missed: ['largest-contentful-paint'] })]);
  const lost = { ...heavy, taps: { menu: toFirstTap([{ inp: 8, worked: false }]) } };
  expect(judge(lost, BAR).filter(({ met }) => !met)).toMatchObject([
    { what: 'JavaScript статьи до первого касания' },
    { found: '1301 мс', wanted: '≤ 1300 мс' },
    { found: '93 / 100 / 100 / 100 (largest-contentful-paint)' },
    { found: '8 мс, худшее 8 мс, сработало 0 из 1' },
  ]);
});

test('the table says how many times the bar a value is', () => {
  const [, bar, own] = toTable([BAR, siteOf('A', 17_000, [visitOf(650)])], BAR).split('\n');
  expect(bar).toContain('34.0 кБ ×1.00');
  expect(own).toMatch(/17\.0 кБ ×0\.50.*650 мс ×0\.50.*48 мс ×1\.00/);
});

test('a busy machine is told by a page that nothing slows', () => {
  expect(warnOfNoise(siteOf('Hugo', 0, [visitOf(700)]))).toBeNull();
  const slow = siteOf('Hugo', 0, [visitOf(700, { scores: { ...PERFECT, performance: 91 } })]);
  expect(warnOfNoise(slow)).toContain('Hugo, где скриптов нет, получает 91 из 100');
});
