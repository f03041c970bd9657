import type { BitCoder, Model } from './model';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Uint8Array(128);
for (let value = 0; value < SIGNS.length; value++) VALUES[SIGNS.charCodeAt(value)] = value;

/** Text of six bits a sign → bytes. */
export function fromText(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let [bits, held, at] = [0, 0, 0];
  for (let sign = 0; sign < text.length; sign++) {
    held = ((held << 6) | (VALUES[text.charCodeAt(sign) & 127] ?? 0)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
    }
  }
  return bytes;
}

/** Bytes → text of six bits a sign; gzip takes the text back to nearly the size of the bytes. */
export function toText(bytes: readonly number[]): string {
  let text = '';
  let [bits, held] = [0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += SIGNS[(held >> bits) & 63] ?? '';
    }
  }
  return bits > 0 ? text + (SIGNS[(held << (6 - bits)) & 63] ?? '') : text;
}

/** Reads what an `Encoder` wrote: a binary range coder (Martin 1979, in the form of LZMA: Pavlov 1998). */
export class Decoder implements BitCoder {
  private range = 0xffffffff;
  private code = 0;
  private at = 1;

  constructor(private readonly bytes: Uint8Array) {
    for (let count = 0; count < 4; count++) this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  private next(): number {
    return this.bytes[this.at++] ?? 0;
  }

  bit(model: Model, at: number): number {
    const bound = (this.range >>> 16) * (model.chances[at] ?? 0);
    let bit = 0;
    if (this.code < bound) this.range = bound;
    else {
      bit = 1;
      this.code -= bound;
      this.range -= bound;
    }
    while (this.range < 0x1000000) {
      this.code = ((this.code << 8) | this.next()) >>> 0;
      this.range = (this.range << 8) >>> 0;
    }
    model.learn(at, bit);
    return bit;
  }
}
