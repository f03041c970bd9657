import { expect, test } from 'vitest';
import { diff } from './diff';

test('shows what changed with two lines around', () => {
  expect(diff('1\n2\n3\n4\n5\n6\n7\n', '1\n2\n3\nчетыре\n5\n6\n7\n')).toBe(' 2\n 3\n-4\n+четыре\n 5\n 6\n@@');
});

test('parts far from each other are separated', () => {
  const lines = Array.from({ length: 20 }, (_, at) => String(at));
  const found = lines.map((line) => (line === '3' || line === '15' ? `${line}!` : line));
  expect(
    diff(lines.join('\n'), found.join('\n'))
      .split('\n')
      .filter((line) => line === '@@'),
  ).toHaveLength(2);
});

test('added and removed lines', () => {
  expect(diff('а\n', 'а\nб\n')).toBe(' а\n+б');
  expect(diff('а\nб\n', 'б\n')).toBe('-а\n б');
  expect(diff('', 'а\n')).toBe('+а');
});

test('is short', () => {
  const long = Array.from({ length: 100 }, (_, at) => `строка ${at}`).join('\n');
  const lines = diff('', long).split('\n');
  expect(lines).toHaveLength(41);
  expect(lines.at(-1)).toBe('… ещё строк: 60');
});
