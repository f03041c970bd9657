/** What it costs to turn the letters of a query into those of a word. */
export interface Costs {
  /** One letter for another. */
  readonly substitute: (query: string, word: string) => number;
  /** A letter of the query that the word has not. */
  readonly extra: (letter: string) => number;
  /** A letter of the word that the query has not. */
  readonly missing: (letter: string) => number;
  /** Two neighbours in the wrong order. */
  readonly swap: number;
}

export interface Near {
  /** Number of the word in the list. */
  readonly at: number;
  readonly cost: number;
  /** Letters of the word beyond the query, where it may be unfinished. */
  readonly rest: number;
}

export interface WalkOptions {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  /** The query may end here: what follows is taken for an ending. */
  readonly shortest: number;
  /** Whether the word may go on after the query. */
  readonly open: boolean;
}

const DEEPEST = 40;
const SLOTS = 256;

/** Letters of both scripts as numbers below 256. */
function slot(code: number): number {
  return code < 128 ? code : 128 + (code & 127);
}

function costTable(cost: (letter: string) => number): Float32Array {
  const table = new Float32Array(SLOTS);
  for (let code = 0; code < 128; code++) table[code] = cost(String.fromCharCode(code));
  for (let code = 0x400; code < 0x480; code++) table[slot(code)] = cost(String.fromCharCode(code));
  return table;
}

/** Cost tables are the same for every query; only those of its letters are needed. */
export class CostTables {
  readonly #substitutions = new Map<string, Float32Array>();
  readonly #missing: Float32Array;

  constructor(readonly costs: Costs) {
    this.#missing = costTable(costs.missing);
  }

  get missing(): Float32Array {
    return this.#missing;
  }

  substitution(letter: string): Float32Array {
    let table = this.#substitutions.get(letter);
    if (!table) this.#substitutions.set(letter, (table = costTable((other) => this.costs.substitute(letter, other))));
    return table;
  }
}

/**
 * The words of a sorted list that are within `limit` of the query: weighted edit distance with swaps (optimal string
 * alignment). Words that begin alike share the rows of the matrix, and a beginning that is too far off is left at once,
 * so the cost grows with the limit and not with the list.
 */
export function nearWords(words: readonly string[], query: string, tables: CostTables, options: WalkOptions): Near[] {
  const { limit, open, shortest } = options;
  const width = query.length + 1;
  const substitutions = Array.from(query, (letter) => tables.substitution(letter));
  const extra = Array.from(query, (letter) => tables.costs.extra(letter));
  const codes = Array.from(query, (letter) => letter.charCodeAt(0));
  const rows = new Float32Array((DEEPEST + 1) * width);
  const bestOpen = new Float32Array(DEEPEST + 1).fill(Infinity);
  /** The least cost of each row. */
  const leasts = new Float32Array(DEEPEST + 1);
  for (let q = 1; q < width; q++) rows[q] = (rows[q - 1] ?? 0) + (extra[q - 1] ?? 1);
  const found: Near[] = [];
  let before = '';
  let dead = Infinity;
  for (let at = options.from; at < options.to; at++) {
    const word = words[at] ?? '';
    const length = Math.min(word.length, DEEPEST);
    let depth = 0;
    while (depth < length && depth < before.length && word.charCodeAt(depth) === before.charCodeAt(depth)) depth++;
    before = word;
    if (dead > depth) {
      dead = Infinity;
      for (depth++; depth <= length; depth++) {
        const code = word.charCodeAt(depth - 1);
        const codeBefore = depth > 1 ? word.charCodeAt(depth - 2) : -1;
        const index = slot(code);
        const [row, above] = [depth * width, (depth - 1) * width];
        let least = (rows[row] = (rows[above] ?? 0) + (tables.missing[index] ?? 1));
        for (let q = 1; q < width; q++) {
          const same = codes[q - 1] === code;
          let cost = (rows[above + q - 1] ?? 0) + (same ? 0 : (substitutions[q - 1]?.[index] ?? 1));
          const missing = (rows[above + q] ?? 0) + (tables.missing[index] ?? 1);
          if (missing < cost) cost = missing;
          const additional = (rows[row + q - 1] ?? 0) + (extra[q - 1] ?? 1);
          if (additional < cost) cost = additional;
          if (!same && q > 1 && codes[q - 1] === codeBefore && codes[q - 2] === code) {
            const swapped = (rows[above - width + q - 2] ?? 0) + tables.costs.swap;
            if (swapped < cost) cost = swapped;
          }
          rows[row + q] = cost;
          if (cost < least) least = cost;
        }
        bestOpen[depth] = Math.min(bestOpen[depth - 1] ?? Infinity, rows[row + width - 1] ?? Infinity);
        leasts[depth] = least;
        // A swap comes from the row above the last one.
        if (least > limit && (leasts[depth - 1] ?? 0) + tables.costs.swap > limit) {
          dead = depth;
          break;
        }
      }
    }
    let cost = Infinity;
    let rest = 0;
    if (dead === Infinity) {
      for (let q = Math.max(1, shortest); q < width; q++) cost = Math.min(cost, rows[length * width + q] ?? Infinity);
    }
    if (open) {
      const unfinished = bestOpen[Math.min(length, dead)] ?? Infinity;
      if (unfinished < cost) [cost, rest] = [unfinished, Math.max(0, length - query.length)];
    }
    if (cost <= limit) found.push({ at, cost, rest });
  }
  return found;
}
