import { describe, expect, test } from 'vitest';
import { parseManifest } from './manifest';

const problemsOf = (run: unknown): string[] => parseManifest(JSON.stringify({ runs: [run] })).problems;

describe('parseManifest', () => {
  test('fills in what is not said', () => {
    expect(parseManifest('{ "runs": [{ "command": "go run ." }] }').manifest?.runs).toEqual([
      { command: 'go run .', exit: 0, contains: [], needs: [], normalize: [], timeout: 120 },
    ]);
  });

  test.each<[string, unknown, RegExp]>([
    ['no command', { output: 'a.txt' }, /^runs\.0\.command: `command` — непустая строка/],
    ['empty command', { command: '  ' }, /`command` — непустая строка/],
    [
      'unknown server',
      { command: 'x', needs: ['oracle'] },
      /runs\.0\.needs\.0: .*postgres, redis, rabbitmq, nats, kafka/,
    ],
    ['unknown rule', { command: 'x', normalize: ['colours'] }, /normalize.*addresses, goroutines/],
    [
      'unknown field',
      { command: 'x', outputs: 'a.txt' },
      /^runs\.0: незнакомое поле `outputs`; бывают только: command/,
    ],
    ['output in a folder', { command: 'x', output: '../a.txt' }, /`output` — имя файла рядом/],
    ['output over a source', { command: 'x', output: 'main.go' }, /нельзя писать в main\.go/],
    ['exit out of range', { command: 'x', exit: 300 }, /`exit` — код завершения, целое число от 0 до 255/],
    ['empty string to find', { command: 'x', contains: [''] }, /`contains` — список непустых строк/],
    ['timeout', { command: 'x', timeout: 0 }, /`timeout` — секунды/],
    ['not an object', 'go run .', /^runs\.0: запуск — это объект/],
  ])('%s', (_name, run, message) => {
    expect(problemsOf(run)).toEqual([expect.stringMatching(message)]);
  });

  test('reports all problems at once', () => {
    expect(problemsOf({ command: '', exit: -1, needs: ['x'] })).toHaveLength(3);
  });

  test.each([
    ['{ "runs": [], }', /это не JSON/],
    ['{ "runs": [] }', /`runs` — непустой список/],
    ['[]', /нужен объект: `runs`/],
    ['{ "runs": [{ "command": "a" }], "title": "x" }', /незнакомое поле `title`; бывают только: runs/],
    [
      '{ "runs": [{ "command": "a", "output": "o.txt" }, { "command": "b", "output": "o.txt" }] }',
      /o\.txt пишут два запуска/,
    ],
  ])('%s', (text, message) => {
    expect(parseManifest(text).problems).toEqual([expect.stringMatching(message)]);
  });
});
