/*
 * Chances of yes and no that learn from what was coded. Each has 16 bits; it learns fast at first and slowly later,
 * so that a rare context is soon known and a common one is not shaken by chance.
 */

const HALF = 1 << 15;
const SLOWEST = 80;
const RATES = Uint16Array.from({ length: SLOWEST + 1 }, (_, seen) => Math.floor(65536 / (seen + 1.6)));

/** A set of chances, each known by its number. */
export class Model {
  readonly chances: Uint16Array;
  private readonly seen: Uint8Array;

  constructor(size: number) {
    this.chances = new Uint16Array(size).fill(HALF);
    this.seen = new Uint8Array(size);
  }

  /** Notes what came: the chance is that of a 0, out of 65536. */
  learn(at: number, bit: number): void {
    const chance = this.chances[at] ?? HALF;
    const seen = this.seen[at] ?? 0;
    const rate = RATES[seen] ?? 0;
    if (bit === 0) this.chances[at] = chance + (((65504 - chance) * rate) >>> 16);
    else this.chances[at] = chance - (((chance - 32) * rate) >>> 16);
    if (seen < SLOWEST) this.seen[at] = seen + 1;
  }
}

/**
 * Codes one bit after another: an encoder writes the bit that it is given, a decoder ignores it and gives the one that
 * was written. So whatever is coded is described once for both directions.
 */
export interface BitCoder {
  bit(model: Model, at: number, bit: number): number;
}
