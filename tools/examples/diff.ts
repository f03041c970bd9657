type Line = { mark: ' ' | '-' | '+'; text: string };

const context = 2;
const longest = 40;

/** A short unified diff of two texts: `-` is what is recorded, `+` is what came. At most forty lines. */
export function diff(expected: string, found: string): string {
  const lines = diffLines(toLines(expected), toLines(found));
  const near = lines.map((_line, at) =>
    lines.slice(Math.max(0, at - context), at + context + 1).some(({ mark }) => mark !== ' '),
  );
  const shown = lines.flatMap(({ mark, text }, at) => {
    if (near[at]) return [`${mark}${text}`];
    return at > 0 && near[at - 1] ? ['@@'] : [];
  });
  const rest = shown.length - longest;
  return [...shown.slice(0, longest), ...(rest > 0 ? [`… ещё строк: ${rest}`] : [])].join('\n');
}

const toLines = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

/** The longest common subsequence of the middles; equal heads and tails are cut off first. */
function diffLines(a: string[], b: string[]): Line[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [
    ...a.slice(0, head).map(same),
    ...diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(same),
  ];
}

function diffMiddle(a: string[], b: string[]): Line[] {
  if (a.length * b.length > 4_000_000) return [...a.map(removed), ...b.map(added)];
  const common = toLengths(a, b);
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left = '', right = ''] = [a[i], b[j]];
    if (left === right) lines.push(same(left));
    else if (common(i + 1, j) >= common(i, j + 1)) lines.push(removed(left));
    else lines.push(added(right));
    const mark = lines.at(-1)?.mark;
    if (mark !== '+') i++;
    if (mark !== '-') j++;
  }
  return [...lines, ...a.slice(i).map(removed), ...b.slice(j).map(added)];
}

/** The length of the longest common subsequence of `a` from i and `b` from j. */
function toLengths(a: string[], b: string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

const same = (text: string): Line => ({ mark: ' ', text });
const removed = (text: string): Line => ({ mark: '-', text });
const added = (text: string): Line => ({ mark: '+', text });
