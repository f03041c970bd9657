import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAllQueries, forgetQuery, recentQueries, rememberQuery } from './recentQueries';
import { fakeStorage, forbiddenStorage } from './testing';

beforeEach(() => vi.stubGlobal('localStorage', fakeStorage()));
afterEach(() => vi.unstubAllGlobals());

describe('recent queries', () => {
  it('stand with the newest first, each once, in whatever case', () => {
    for (const query of ['кафка', 'nats', ' Кафка ']) rememberQuery(query);
    expect(recentQueries()).toEqual(['Кафка', 'nats']);
  });

  it('are six at most', () => {
    for (let number = 1; number <= 9; number++) rememberQuery(`запрос ${number}`);
    expect(recentQueries()).toEqual([9, 8, 7, 6, 5, 4].map((number) => `запрос ${number}`));
  });

  it.each(['', '   ', 'я'.repeat(121)])('do not take %j', (query) => {
    rememberQuery(query);
    expect(recentQueries()).toEqual([]);
  });

  it('are forgotten one by one and all at once', () => {
    for (const query of ['a', 'b', 'c']) rememberQuery(query);
    forgetQuery('b');
    expect(recentQueries()).toEqual(['c', 'a']);
    forgetAllQueries();
    expect(recentQueries()).toEqual([]);
  });

  it('are none where storage is forbidden', () => {
    vi.stubGlobal('localStorage', forbiddenStorage());
    rememberQuery('кафка');
    expect(recentQueries()).toEqual([]);
  });
});
