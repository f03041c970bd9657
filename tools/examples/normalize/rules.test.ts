import { expect, test } from 'vitest';
import { normalize, ruleNames, type RuleName } from './rules';

const cases: Record<RuleName, [before: string, after: string][]> = {
  addresses: [
    ['p = 0xc000012345', 'p = 0xADDR'],
    ['main.main()\n\tmain.go:7 +0x1d', 'main.main()\n\tmain.go:7 +0xOFF'],
    ['f(0x1, {0x55cbf8?, 0xd9c5f684e90?})', 'f(0x1, {0xADDR?, 0xADDR?})'],
    ['байт 0x1F', 'байт 0x1F'],
  ],
  goroutines: [
    ['goroutine 18 [running]:', 'goroutine N [running]:'],
    ['Goroutine 7 (finished) created at:', 'Goroutine N created at:'],
    ['горутин: 18', 'горутин: 18'],
  ],
  paths: [
    ['open /srv/data/x.txt: no such file', 'open x.txt: no such file'],
    ['\t/srv/x/main.go:7 +0x1d', '\tmain.go:7 +0x1d'],
    ['GET /orders/42', 'GET 42'],
    ['https://go.dev/doc/faq', 'https://go.dev/doc/faq'],
  ],
  timestamps: [
    ['2026-11-21T10:00:00.123Z', 'TIME'],
    ['2026-11-21 10:00:00.12345+03 строка', 'TIME строка'],
    ['2026/11/21 10:00:00 http: error', 'TIME http: error'],
    ['Date: Sat, 21 Nov 2026 10:00:00 GMT', 'Date: TIME'],
    ['2026-11-21 10:00:00 +0000 UTC', 'TIME'],
    ['дата 2026-11-21', 'дата DATE'],
    ['в 10:00:00.5', 'в TIME'],
  ],
  costs: [
    ['Seq Scan on t  (cost=0.00..35.50 rows=2550 width=4)', 'Seq Scan on t  (cost=… rows=2550 width=4)'],
    ['(actual time=0.010..0.012 rows=1 loops=1)', '(actual time=… rows=1 loops=1)'],
    ['Planning Time: 0.050 ms', 'Planning Time: … ms'],
    ['Buffers: shared hit=3 read=1', 'Buffers: shared hit=… read=…'],
    ['Sort Method: quicksort  Memory: 25kB', 'Sort Method: quicksort  Memory: … kB'],
    ['   QUERY PLAN   \n----------------\n Result', 'QUERY PLAN\n Result'],
  ],
  bench: [
    [
      'BenchmarkDefer-8   \t 1000000\t      1.23 ns/op\t  0 B/op\t 0 allocs/op',
      'BenchmarkDefer N N ns/op N B/op N allocs/op',
    ],
    ['BenchmarkDefer/all-2 \t 5\t 3e+06 ns/op', 'BenchmarkDefer/all N N ns/op'],
    ['cpu: Some Processor', 'cpu: …'],
    ['goos: linux', 'goos: …'],
  ],
  durations: [
    ['прошло 1.234ms', 'прошло T'],
    ['ok  \texample/x\t0.003s', 'ok  \texample/x\tT'],
    ['ok  \texample/x\t(cached)', 'ok  \texample/x\tT'],
    ['--- PASS: TestX (0.00s)', '--- PASS: TestX (T)'],
    ['2m3.5s и 1h0m0s и 15 мс', 'T и T и T'],
    ['10 строк, v1.2s3', '10 строк, v1.2s3'],
  ],
  pids: [
    ['pid=812', 'pid=PID'],
    ['{"pid":812}', '{"pid":PID}'],
    ['Process 812 waits; процесс 9', 'Process PID waits; процесс PID'],
    ['LOG [81234] x', 'LOG [PID] x'],
    ['a[1]', 'a[1]'],
  ],
  ports: [
    ['dial tcp 127.0.0.1:40213: refused', 'dial tcp 127.0.0.1:PORT: refused'],
    ['http://localhost:8080/', 'http://localhost:PORT/'],
    ['[::]:8080', '[::]:PORT'],
    ['10:15', '10:15'],
  ],
  uuids: [['id 0190a3f2-7c1b-7def-8123-0123456789ab', 'id UUID']],
  order: [['б\nа\nв\n', 'а\nб\nв']],
};

test.each(ruleNames.flatMap((name) => cases[name].map(([before, after]) => ({ name, before, after }))))(
  '$name: $before',
  ({ name, before, after }) => expect(normalize(before, [name])).toBe(after),
);

test.each(ruleNames)('%s changes nothing the second time', (name) => {
  for (const [before] of cases[name]) {
    const once = normalize(before, [name]);
    expect(normalize(once, [name])).toBe(once);
  }
});

test('no rules, no changes', () => {
  expect(normalize('0xc000012345 1.5s', [])).toBe('0xc000012345 1.5s');
});

test('the order of names does not matter', () => {
  const text = 'BenchmarkX-2 10 1.5 ns/op\nok x 0.5s';
  expect(normalize(text, ['durations', 'bench'])).toBe(normalize(text, ['bench', 'durations']));
});
