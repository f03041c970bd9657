import { describe, expect, test } from 'vitest';
import { checkEnd, checkOutput } from './compare';
import type { Run } from './manifest';

const run = (change: Partial<Run> = {}): Run => ({
  command: 'x',
  exit: 0,
  contains: [],
  needs: [],
  normalize: [],
  timeout: 5,
  ...change,
});
const result = (text: string, exit = 0, timedOut = false) => ({ text, exit, timedOut, seconds: 1 });

describe('checkEnd', () => {
  test('nothing to say when it ends as it must', () => {
    expect(checkEnd(run({ exit: 1, contains: ['DATA RACE'] }), result('WARNING: DATA RACE\n', 1))).toEqual([]);
  });

  test.each([
    [run(), result('упало', 3), /код завершения 3, а ожидался 0/],
    [run({ exit: 1 }), result('прошло', 0), /должен был закончиться с кодом 1, но прошёл/],
    [run({ contains: ['ok'] }), result('нет', 0), /нет обязательного «ok»/],
    [run(), result('', 137, true), /не завершился за 5 с/],
  ])('%#', (declared, came, message) => {
    expect(checkEnd(declared, came)).toEqual([{ what: expect.stringMatching(message) as string, lines: came.text }]);
  });

  test('shows the end of a long output', () => {
    const text = Array.from({ length: 60 }, (_, at) => `строка ${at}`).join('\n');
    const [finding] = checkEnd(run(), result(text, 1));
    expect(finding?.lines).toMatch(/^… строк выше: 35\nстрока 35\n/);
    expect(finding?.lines).toMatch(/строка 59$/);
  });
});

describe('checkOutput', () => {
  test('a run without output has nothing to compare', () => {
    expect(checkOutput(run(), null, 'что угодно\n')).toEqual([]);
  });

  test('what is named in normalize may differ, the rest may not', () => {
    const timed = run({ output: 'o.txt', normalize: ['durations'] });
    expect(checkOutput(timed, 'за 1.5s\n', 'за 20ms\n')).toEqual([]);
    expect(checkOutput(run({ output: 'o.txt' }), 'за 1.5s\n', 'за 20ms\n')).toEqual([
      { what: 'вывод отличается от o.txt (− записано, + получено)', lines: '-за 1.5s\n+за 20ms' },
    ]);
  });

  test('spaces at the ends of lines and empty last lines do not count', () => {
    expect(checkOutput(run({ output: 'o.txt' }), ' id \n----\n\n', ' id\n----\n')).toEqual([]);
  });

  test('nothing is recorded', () => {
    expect(checkOutput(run({ output: 'o.txt' }), null, 'а\n')[0]?.what).toMatch(
      /нет записанного вывода o\.txt.*--accept/,
    );
  });
});
