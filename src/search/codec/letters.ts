import { type BitCoder, Model } from './model';

/** What words are made of; the first sign ends a word. */
const ALPHABET = "\n0123456789abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяё+#-_'.";
const BITS = 7;
const CONTEXTS = 4096;
const ESCAPE = (1 << BITS) - 1;
/** The code of the sign that ends a word. */
const END = 10;
const BEYOND = 0x480;
const NUMBERS = new Uint8Array(BEYOND).fill(ESCAPE);
for (let number = 0; number < ALPHABET.length; number++) NUMBERS[ALPHABET.charCodeAt(number)] = number;

/** The number of a letter; that of the escape for all that the alphabet has not. */
function numberOf(code: number): number {
  return code < BEYOND ? (NUMBERS[code] ?? ESCAPE) : ESCAPE;
}

/** Letters of words, each in the light of the two before it. */
export class Letters {
  readonly #model = new Model(CONTEXTS << BITS);
  readonly #plain = new Model(1 << 17);

  /** Codes a word to its end; `begin` is what is known to stand before it. */
  code(coder: BitCoder, begin: string, word: string): string {
    let before = begin.length > 1 ? numberOf(begin.charCodeAt(begin.length - 2)) : 0;
    let last = begin.length > 0 ? numberOf(begin.charCodeAt(begin.length - 1)) : 0;
    let result = '';
    for (let at = 0; ; at++) {
      const code = at < word.length ? word.charCodeAt(at) : END;
      const number = this.#number(coder, ((before * 73 + last) % CONTEXTS) << BITS, numberOf(code));
      if (number === 0) return result;
      result += number === ESCAPE ? this.#escaped(coder, code) : (ALPHABET[number] ?? '');
      [before, last] = [last, number];
    }
  }

  #number(coder: BitCoder, context: number, value: number): number {
    let node = 1;
    for (let at = BITS - 1; at >= 0; at--) {
      node = (node << 1) | coder.bit(this.#model, context + node, (value >> at) & 1);
    }
    return node - (1 << BITS);
  }

  #escaped(coder: BitCoder, letter: number): string {
    let code = 1;
    for (let at = 15; at >= 0; at--) code = (code << 1) | coder.bit(this.#plain, code, (letter >> at) & 1);
    return String.fromCharCode(code & 0xffff);
  }
}
