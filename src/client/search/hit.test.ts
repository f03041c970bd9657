import { expect, it } from 'vitest';
import type { Hit } from '@site/src/search/types';
import { groupByPage } from './hit';

function hit(pageId: string, score: number): Hit {
  return {
    path: `${pageId}/#${score}`,
    title: '',
    kind: 'term',
    level: null,
    pageId,
    pageTitle: pageId,
    score,
    words: [],
  };
}

it('puts three hits of a page together, and no more before a better hit of another page', () => {
  const groups = groupByPage([hit('a', 9), hit('b', 8), hit('a', 7), hit('a', 6), hit('a', 5), hit('b', 4)]);
  expect(groups.map(({ pageId, hits }) => [pageId, hits.map(({ score }) => score)])).toEqual([
    ['a', [9, 7, 6]],
    ['b', [8, 4]],
    ['a', [5]],
  ]);
});
