import type { BitCoder, Model } from './model';

const BYTE = 256;
const FULL = 0x100000000;

/** Writes bits by their chances: what was likely takes little. The first byte is always 0. */
export class Encoder implements BitCoder {
  readonly #bytes: number[] = [];
  #low = 0;
  #range = 0xffffffff;
  #held = 0;
  #pending = 1;

  bit(model: Model, at: number, bit: number): number {
    const bound = (this.#range >>> 16) * (model.chances[at] ?? 0);
    if (bit === 0) this.#range = bound;
    else {
      this.#low += bound;
      this.#range -= bound;
    }
    while (this.#range < 0x1000000) {
      this.#range = (this.#range * BYTE) % FULL;
      this.#shift();
    }
    model.learn(at, bit);
    return bit;
  }

  /** A byte goes out only when no carry can change it any more. */
  #shift(): void {
    if (this.#low < 0xff000000 || this.#low >= FULL) {
      const carry = this.#low >= FULL ? 1 : 0;
      let byte = this.#held;
      for (; this.#pending > 0; this.#pending--) {
        this.#bytes.push((byte + carry) % BYTE);
        byte = 0xff;
      }
      this.#held = Math.floor(this.#low / 0x1000000) % BYTE;
    }
    this.#pending++;
    this.#low = (this.#low % 0x1000000) * BYTE;
  }

  /** All that was written. */
  finish(): readonly number[] {
    for (let count = 0; count < 5; count++) this.#shift();
    return this.#bytes;
  }
}
