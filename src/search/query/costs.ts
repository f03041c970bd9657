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

const SLOTS = 256;
/** Where a letter of neither script goes. */
const OTHER = 127;

/** Letters of both scripts as numbers below 256. */
export function slot(code: number): number {
  return code < OTHER ? code : code >= 0x400 && code < 0x480 ? 128 + (code & 127) : OTHER;
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
