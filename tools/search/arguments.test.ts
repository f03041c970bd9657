import { expect, it } from 'vitest';
import { parseArguments } from './arguments';

it('words are the query', () => {
  expect(parseArguments(['кафка', 'или', 'кролик'])).toEqual({
    query: 'кафка или кролик',
    json: false,
    literal: false,
    limit: 20,
  });
});

it('options may stand anywhere', () => {
  expect(parseArguments(['--json', 'a', '--limit=3', '--literal'])).toEqual({
    query: 'a',
    json: true,
    literal: true,
    limit: 3,
  });
});

it('without words the queries come line by line', () => expect(parseArguments(['--json']).query).toBeNull());

it('anything else is refused', () => expect(() => parseArguments(['--jsno'])).toThrow('--jsno is no option.\nUsage:'));
