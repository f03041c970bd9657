import { type BitCoder, Model } from './model';

/** A number of so many bits, the highest first: each bit in the light of those before it. `context` picks the chances. */
export class Tree {
  readonly #model: Model;

  constructor(
    private readonly bits: number,
    contexts: number,
  ) {
    this.#model = new Model(contexts << bits);
  }

  code(coder: BitCoder, context: number, value: number): number {
    const base = context << this.bits;
    let node = 1;
    for (let at = this.bits - 1; at >= 0; at--) {
      node = (node << 1) | coder.bit(this.#model, base + node, (value >> at) & 1);
    }
    return node - (1 << this.bits);
  }
}

const LENGTHS = 16;
const TABLE = LENGTHS * 64;

/** A number of any size, small ones short (Elias gamma): its length, then its bits, the first two of them modelled well. */
export class Gamma {
  readonly #model: Model;

  constructor(contexts: number) {
    this.#model = new Model(contexts * TABLE);
  }

  code(coder: BitCoder, context: number, value: number): number {
    const base = context * TABLE;
    const given = value + 1;
    const bits = 31 - Math.clz32(given);
    let length = 0;
    while (length < LENGTHS - 1 && coder.bit(this.#model, base + length, length < bits ? 1 : 0) === 1) length++;
    let number = 1;
    for (let at = length - 1; at >= 0; at--) {
      const known = length - 1 - at;
      const place = known < 3 ? number & 7 : 8 + known;
      number = (number << 1) | coder.bit(this.#model, base + LENGTHS + length * 32 + place, (given >> at) & 1);
    }
    return number - 1;
  }
}
