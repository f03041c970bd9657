import { expect, it } from 'vitest';
import { verdicts } from './verdict';

const tally = (count: number, first: number, amongFive: number) => ({
  count,
  first,
  amongFive,
  pageAmongFive: amongFive,
});

it('holds every class, the noise, the bytes and the ratios against their limits', () => {
  const found = verdicts({
    sets: new Map([
      [
        'held',
        new Map([
          ['all', tally(100, 89, 99)],
          ['typo', tally(50, 40, 49)],
          ['exact', tally(50, 49, 48)],
        ]),
      ],
      ['fresh', new Map([['all', tally(10, 10, 9)]])],
    ]),
    noise: { believed: 1, count: 20 },
    bytes: 150_001,
    ratios: { start: 0.4, key: 1.2 },
  });
  expect(found.map(({ met, what }) => [what, met])).toEqual([
    ['held: recall@1, all', false],
    ['held: recall@5, exact', false],
    ['held: recall@5, typo', true],
    ['held: the right page among five, all', true],
    ['fresh: recall@1, all', true],
    ['fresh: the right page among five, all', false],
    ['noise that is believed', true],
    ['index and engine, gzip', false],
    ["first answer, to the plugin's", true],
    ["a key, to the plugin's", false],
  ]);
});

it('says nothing of the plugin where it was not run', () => {
  const found = verdicts({ sets: new Map(), noise: { believed: 0, count: 1 }, bytes: 1, ratios: null });
  expect(found.map(({ what }) => what)).toEqual(['noise that is believed', 'index and engine, gzip']);
});
