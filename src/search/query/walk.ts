import { type CostTables, slot } from './costs';
import { DEEPEST, type WordList } from './wordList';

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
  /** It may even end here, where an ending can begin, for `CUT` a letter: an ending with a slip in it; as `shortest` where not said. */
  readonly least?: number;
  /** Whether the word may go on after the query. */
  readonly open: boolean;
}

/** What it costs to leave a letter to an ending that has not been recognised. */
export const CUT = 0.4;
/** What no Russian ending begins with. */
export const NO_ENDING = /[бвгджзклмнпрстфхцчшщ]/;

/**
 * The words of a sorted list that are within `limit` of the query: weighted edit distance with swaps (optimal string
 * alignment). Words that begin alike share the rows of the matrix, a beginning that is too far off is left at once with
 * all words that have it, and of a row only the cells are computed that one within the limit leads to (Ukkonen 1985): so
 * the cost grows with the limit and not with the list.
 */
export function nearWords(list: WordList, query: string, tables: CostTables, options: WalkOptions): Near[] {
  const { limit, open, shortest } = options;
  const hardest = Math.min(shortest, options.least ?? shortest);
  const { words, shared } = list;
  const { missing } = tables;
  const { swap } = tables.costs;
  const width = query.length + 1;
  const substitutions = Array.from({ length: query.length }, (_, q) => tables.substitution(query.charAt(q)));
  const extra = Float32Array.from({ length: query.length }, (_, q) => tables.costs.extra(query.charAt(q)));
  const codes = Uint16Array.from({ length: query.length }, (_, q) => query.charCodeAt(q));
  const rows = new Float32Array((DEEPEST + 1) * width).fill(Infinity);
  const bestOpen = new Float32Array(DEEPEST + 1).fill(Infinity);
  /** The least cost of each row, and between which cells it has any within the limit. */
  const leasts = new Float32Array(DEEPEST + 1);
  const firsts = new Uint8Array(DEEPEST + 1);
  const lasts = new Uint8Array(DEEPEST + 1);
  rows[0] = 0;
  for (let q = 1; q < width; q++) {
    rows[q] = (rows[q - 1] ?? 0) + (extra[q - 1] ?? 1);
    if ((rows[q] ?? 0) <= limit) lasts[0] = q;
  }
  const found: Near[] = [];
  let dead = Infinity;
  let depth = 0;
  for (let at = options.from; at < options.to; at++) {
    const common = at === options.from ? 0 : (shared[at] ?? 0);
    if (dead <= common && (!open || (bestOpen[dead] ?? Infinity) > limit)) continue;
    const word = words[at] ?? '';
    const length = Math.min(word.length, DEEPEST);
    if (dead > common) {
      dead = Infinity;
      for (depth = common + 1; depth <= length; depth++) {
        const code = word.charCodeAt(depth - 1);
        const codeBefore = depth > 1 ? word.charCodeAt(depth - 2) : -1;
        const index = slot(code);
        const skipped = missing[index] ?? 1;
        const [row, above] = [depth * width, (depth - 1) * width];
        const beforeAbove = above - width;
        let [from, to] = [firsts[depth - 1] ?? 0, (lasts[depth - 1] ?? 0) + 1];
        if (depth > 1) {
          from = Math.min(from, (firsts[depth - 2] ?? 0) + 2);
          to = Math.max(to, (lasts[depth - 2] ?? 0) + 2);
        }
        let [least, first, last] = [Infinity, width, 0];
        for (let q = 0; q < from; q++) rows[row + q] = Infinity;
        let left = Infinity;
        let q = from;
        for (; q < width; q++) {
          let cost = (rows[above + q] ?? 0) + skipped;
          if (q > 0) {
            const same = codes[q - 1] === code;
            const replaced = (rows[above + q - 1] ?? 0) + (same ? 0 : (substitutions[q - 1]?.[index] ?? 1));
            if (replaced < cost) cost = replaced;
            const added = left + (extra[q - 1] ?? 1);
            if (added < cost) cost = added;
            if (!same && q > 1 && codes[q - 1] === codeBefore && codes[q - 2] === code) {
              const swapped = (rows[beforeAbove + q - 2] ?? 0) + swap;
              if (swapped < cost) cost = swapped;
            }
          }
          rows[row + q] = left = cost;
          if (cost < least) least = cost;
          if (cost <= limit) {
            if (q < first) first = q;
            last = q;
          } else if (q >= to) break;
        }
        for (q++; q < width; q++) rows[row + q] = Infinity;
        [leasts[depth], firsts[depth], lasts[depth]] = [least, first, last];
        bestOpen[depth] = Math.min(bestOpen[depth - 1] ?? Infinity, rows[row + width - 1] ?? Infinity);
        // A swap comes from the row above the last one.
        if (least > limit && (leasts[depth - 1] ?? 0) + swap > limit) {
          dead = depth;
          break;
        }
      }
    }
    let cost = Infinity;
    let rest = 0;
    if (dead === Infinity) {
      for (let q = Math.max(1, hardest); q < width; q++) {
        if (q < shortest && NO_ENDING.test(query.charAt(q))) continue;
        const cut = q < shortest ? (shortest - q) * CUT : 0;
        cost = Math.min(cost, (rows[length * width + q] ?? Infinity) + cut);
      }
    }
    if (open) {
      const unfinished = bestOpen[Math.min(length, dead)] ?? Infinity;
      if (unfinished < cost) [cost, rest] = [unfinished, Math.max(0, length - query.length)];
    }
    if (cost <= limit) found.push({ at, cost, rest });
  }
  return found;
}
