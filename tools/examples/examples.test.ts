import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkExamples } from './examples';
import { toReport, type Check } from './report';

vi.setConfig({ testTimeout: 120_000 });

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'fixture-'));
  cpSync(join(dirname(fileURLToPath(import.meta.url)), 'fixtures/book'), root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const check = (
  prefix: string,
  options: { accept?: boolean; cache?: boolean } = {},
  lines: string[] = [],
): Promise<Check[]> =>
  checkExamples(root, { prefixes: [prefix], servers: [], accept: false, cache: false, ...options }, (line) =>
    lines.push(line),
  );
const problemsOf = (checks: Check[]): string[] => checks.flatMap(({ findings }) => findings.map(({ what }) => what));

describe('a sample', () => {
  test.each(['go/clean', 'shell/passes', 'shell/varies'])('%s passes', async (prefix) => {
    expect(problemsOf(await check(prefix))).toEqual([]);
  });

  test.each([
    ['go/_broken', /код завершения 1, а ожидался 0/],
    ['shell/changed', /вывод отличается от output\.txt/],
    ['shell/stale', /должен был закончиться с кодом 1, но прошёл/],
    ['shell/unrecorded', /нет записанного вывода output\.txt/],
    ['shell/server', /`needs` — список серверов из: postgres, redis, rabbitmq, nats, kafka/],
    ['shell/silent', /нет обязательного «DATA RACE»/],
    ['shell/slow', /не завершился за 0\.3 с/],
    ['shell/exit', /код завершения 3, а ожидался 0/],
    ['shell/absent', /по имени shell\/absent не нашлось ни одного запуска/],
  ])('%s fails', async (prefix, message) => {
    expect(problemsOf(await check(prefix))).toEqual([expect.stringMatching(message)]);
  });

  test('a compiler message is shown without the machine in it', async () => {
    const lines = (await check('go/_broken')).flatMap(({ findings }) => findings.map(({ lines }) => lines)).join('\n');
    expect(lines).toMatch(/^\.\/main\.go:4:10: undefined: missing$/m);
    expect(lines).not.toContain(root);
  });
});

test('Go of the folder is checked too', async () => {
  const failed = (await check('go/untidy')).filter(({ findings }) => findings.length > 0).map(({ title }) => title);
  expect(failed).toEqual(['gofmt (папок: 1)', 'go vet (папок: 1)', 'staticcheck (папок: 1)']);
});

test('Go of a module of its own is checked there', async () => {
  const checks = await check('nested');
  expect(problemsOf(checks)).toEqual([]);
  expect(checks.map(({ title }) => title)).toEqual([
    'nested: gofmt (папок: 1)',
    'nested: go vet (папок: 1)',
    'nested: staticcheck (папок: 1)',
    'nested/tool: go run .',
  ]);
});

test('the report names the sample, the command, the page, the difference and the way to repeat', async () => {
  expect(toReport(await check('shell'))).toContain(`✗ shell/changed: printf "один\\nтри\\n"
  Показан на: docs/page.mdx
  вывод отличается от output.txt (− записано, + получено)
    │  один
    │ -два
    │ +три
  Повторить: npm run examples -- shell/changed`);
});

test('the report ends with the count', async () => {
  expect(toReport(await check('shell/passes'))).toBe('1 passed, 0 failed');
  expect(toReport(await check('shell'))).toMatch(/\n2 passed, 7 failed$/);
});

test('a page that shows an output which no run writes', async () => {
  const checks = await checkExamples(root, { prefixes: [], servers: [], accept: false, cache: false }, () => undefined);
  expect(problemsOf(checks.filter(({ title }) => title === 'выводы на страницах'))).toEqual([
    expect.stringContaining('docs/page.mdx показывает shell/passes/lost.txt'),
  ]);
});

describe('--accept', () => {
  test('records what differs, keeps what only varies, records nothing of a run that failed', async () => {
    const read = (path: string): string => readFileSync(join(root, 'examples/shell', path), 'utf8');
    await check('shell', { accept: true });
    expect(read('changed/output.txt')).toBe('один\nтри\n');
    expect(read('unrecorded/output.txt')).toBe('новое\n');
    expect(read('varies/output.txt')).toBe('адрес 0xc000abcdef\n');
    const broken = join(root, 'examples/go/_broken/output.txt');
    await check('go/_broken', { accept: true });
    expect(readFileSync(broken, 'utf8')).toBe('собрано\n');
  });
});

describe('the cache', () => {
  const lastLine = async (): Promise<string | undefined> => {
    const lines: string[] = [];
    await check('shell/varies', { cache: true }, lines);
    return lines.at(-1);
  };

  test('remembers a pass until something changes', async () => {
    expect(await lastLine()).not.toContain('из кэша');
    expect(await lastLine()).toContain('из кэша');
    writeFileSync(join(root, 'examples/shell/varies/new.txt'), 'x');
    expect(await lastLine()).not.toContain('из кэша');
  });

  test('does not remember a failure', async () => {
    const lines: string[] = [];
    await check('shell/exit', { cache: true });
    await check('shell/exit', { cache: true }, lines);
    expect(lines.at(-1)).toMatch(/^✗ .* с$/);
    expect(existsSync(join(root, '.cache/examples'))).toBe(true);
  });
});
