/** The parts of an output that vary from run to run. A rule is pure: text → text with the part replaced by a word. */
export type Rule = (text: string) => string;

/** Pointers and offsets in stack traces: `0xc000012345` → `0xADDR`, `main.go:7 +0x1d` → `main.go:7 +0xOFF`. */
const addresses: Rule = (text) =>
  text.replace(/ \+0x[0-9a-f]+$/gm, ' +0xOFF').replace(/\b0x[0-9a-f]{6,16}\b/g, '0xADDR');

/** Numbers: `goroutine 18 [running]` → `goroutine N [running]`; of the race detector also `(running)`, `(finished)`. */
const goroutines: Rule = (text) => text.replace(/\b([Gg]oroutine) \d+(?: \((?:running|finished)\))?/g, '$1 N');

/** Whatever absolute path is left → its last part: `/srv/x/main.go:7` → `main.go:7`. */
const paths: Rule = (text) =>
  text.replace(
    /(^|[\s"'(=])(?:\/[\w.@+~-]+){2,}(?=$|[\s"'):,])/gm,
    (found, before: string) => `${before}${found.slice(found.lastIndexOf('/') + 1)}`,
  );

/** Elapsed times: `1.234ms`, `2m3.5s`, `0.003s`, `15 ms`, `(cached)` of go test → `T`. */
const durations: Rule = (text) =>
  text
    .replace(/(?<![\w.])(?:\d+h)?(?:\d+m(?!s))?\d+(?:\.\d+)? ?(?:ns|µs|μs|us|ms|s|мс|мкс|нс|с)(?![\p{L}\d])/gu, 'T')
    .replace(/\(cached\)$/gm, 'T');

/** Points in time: ISO 8601, the `log` package, HTTP dates, bare clocks → `TIME`. */
const timestamps: Rule = (text) =>
  text
    .replace(
      /\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?: ?(?:Z|UTC|MSK|[+-]\d\d:?\d\d|[+-]\d\d\b))*/g,
      'TIME',
    )
    .replace(/[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/g, 'TIME')
    .replace(/\b\d{4}-\d\d-\d\d\b/g, 'DATE')
    .replace(/\b\d\d:\d\d:\d\d(?:[.,]\d+)?\b/g, 'TIME');

/** What EXPLAIN guesses and measures: `cost=0.00..1.23` → `cost=…`, `actual time=…`, planning, memory, buffers. */
const costs: Rule = (text) =>
  text
    .replace(/cost=[\d.]+\.\.[\d.]+/g, 'cost=…')
    .replace(/actual time=[\d.]+\.\.[\d.]+/g, 'actual time=…')
    .replace(/((?:Planning|Execution) Time:) [\d.]+ ms/g, '$1 … ms')
    .replace(/(Memory(?: Usage)?:) +\d+ ?kB/g, '$1 … kB')
    .replace(/((?:hit|read|dirtied|written)=)\d+/g, '$1…')
    .replace(/^( *QUERY PLAN) *\n-+$/gm, 'QUERY PLAN');

/** Process ids where they are named: `pid=812`, `PID: 812`, `process 812`, `процесс 812`, `[812]`. */
const pids: Rule = (text) =>
  text
    .replace(/\b(pids?["']?[ =:]+)\d+/gi, '$1PID')
    .replace(/((?:\b[Pp]rocess|[Пп]роцесс\p{L}*) )\d+/gu, '$1PID')
    .replace(/\[\d{2,}\]/g, '[PID]');

/** Ports of loopback and wildcard addresses: `127.0.0.1:40213` → `127.0.0.1:PORT`. */
const ports: Rule = (text) => text.replace(/(127\.0\.0\.1|localhost|\[::1?\]|0\.0\.0\.0):\d{2,5}\b/g, '$1:PORT');

/** Benchmark lines: the names and the units stay, the numbers, the processor and its cores do not. */
const bench: Rule = (text) =>
  text
    .replace(
      /^(Benchmark\S*?)(?:-\d+)?[ \t]+\d+[ \t]+(.*)$/gm,
      (_line, name: string, rest: string) =>
        `${name} N ${rest
          .replace(/[\d.]+(?:e[+-]\d+)? (\S+\/\S+)/g, 'N $1')
          .replace(/\s+/g, ' ')
          .trim()}`,
    )
    .replace(/^cpu: .*$/gm, 'cpu: …')
    .replace(/^(goos|goarch): .*$/gm, '$1: …');

/** UUIDs of any version → `UUID`. */
const uuids: Rule = (text) =>
  text.replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, 'UUID');

/** The order of lines, for output of goroutines or consumers that run side by side: lines are sorted. */
const order: Rule = (text) => text.split('\n').sort().join('\n').replace(/^\n+/, '');

const table = {
  addresses,
  goroutines,
  paths,
  timestamps,
  costs,
  bench,
  durations,
  pids,
  ports,
  uuids,
  order,
} satisfies Record<string, Rule>;

export type RuleName = keyof typeof table;

/** Names for `normalize` in `sample.json`, in the order in which the rules are applied. */
export const ruleNames = Object.keys(table) as [RuleName, ...RuleName[]];

/** Applies the named rules, always in the same order whatever the order of names. */
export const normalize = (text: string, names: readonly RuleName[]): string =>
  ruleNames.filter((name) => names.includes(name)).reduce((result, name) => table[name](result), text);
