import { expect, test } from 'vitest';
import { familyOf, parseStat } from './processes';

test('a name with brackets and blanks shifts no field', () => {
  const stat = '42 (a ) b) S 7 1 1 0 -1 0 0 0 0 0 250 50 9 9 20 0 1 0 100 4096 3 18446744073709551615';
  expect(parseStat(stat)).toEqual({ pid: 42, parent: 7, cpu: 3, memory: 3 * 4096 });
});

test('grandchildren belong to the family whatever their order', () => {
  const process = (pid: number, parent: number) => ({ pid, parent, cpu: 0, memory: 0 });
  const processes = [process(9, 5), process(5, 3), process(3, 1), process(4, 1)];
  expect(familyOf(3, processes).map(({ pid }) => pid)).toEqual([9, 5, 3]);
});
