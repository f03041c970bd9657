import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeStorage, forbiddenStorage } from './testing';
import { leaveWords, takeWords } from './wordsToMark';

const PAGE = '/go-konspekt/messaging/kafka/';

beforeEach(() => vi.stubGlobal('localStorage', fakeStorage()));
afterEach(() => vi.unstubAllGlobals());

describe('words left for a page', () => {
  it('are taken by that page, once', () => {
    leaveWords(PAGE, ['партиц'], 1000);
    expect(takeWords('/go-konspekt/', 1001)).toEqual([]);
    expect(takeWords(PAGE, 2000)).toEqual(['партиц']);
    expect(takeWords(PAGE, 2000)).toEqual([]);
  });

  it('are not taken a minute later: the page was opened for another reason', () => {
    leaveWords(PAGE, ['партиц'], 1000);
    expect(takeWords(PAGE, 61_001)).toEqual([]);
  });

  it.each([{}, null, 7, { pathname: PAGE }, { pathname: PAGE, words: 'x', at: 1 }, { pathname: PAGE, words: ['x'] }])(
    'that are damaged are none: %j',
    (data) => {
      localStorage.setItem('go-konspekt:words-to-mark', JSON.stringify({ version: 1, data }));
      expect(takeWords(PAGE, 1)).toEqual([]);
    },
  );

  it('are none where storage is forbidden', () => {
    vi.stubGlobal('localStorage', forbiddenStorage());
    leaveWords(PAGE, ['партиц'], 1000);
    expect(takeWords(PAGE, 1000)).toEqual([]);
  });
});
