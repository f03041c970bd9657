import { type BitCoder, Model } from './model';

/** What words are made of; the first sign ends a word. */
const ALPHABET = "\n0123456789abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюяё+#-_'.";
const BITS = 7;
const CONTEXTS = 4096;
const ESCAPE = (1 << BITS) - 1;

/** Letters of words, each in the light of the two before it. */
export class Letters {
  readonly #model = new Model(CONTEXTS << BITS);
  readonly #plain = new Model(1 << 17);

  /** Codes a word to its end; `begin` is what is known to stand before it. */
  code(coder: BitCoder, begin: string, word: string): string {
    let [before, last] = [begin.at(-2) ?? '', begin.at(-1) ?? ''];
    let result = '';
    for (let at = 0; ; at++) {
      const letter = this.#letter(coder, before, last, word[at] ?? '\n');
      if (letter === '\n') return result;
      result += letter;
      [before, last] = [last, letter];
    }
  }

  #letter(coder: BitCoder, before: string, last: string, letter: string): string {
    const context = (((ALPHABET.indexOf(before) + 1) * 73 + ALPHABET.indexOf(last) + 1) % CONTEXTS) << BITS;
    const known = ALPHABET.indexOf(letter);
    const value = known < 0 ? ESCAPE : known;
    let node = 1;
    for (let at = BITS - 1; at >= 0; at--) {
      node = (node << 1) | coder.bit(this.#model, context + node, (value >> at) & 1);
    }
    const number = node - (1 << BITS);
    if (number !== ESCAPE) return ALPHABET[number] ?? '\n';
    let code = 1;
    for (let at = 15; at >= 0; at--) {
      code = (code << 1) | coder.bit(this.#plain, code, (letter.charCodeAt(0) >> at) & 1);
    }
    return String.fromCharCode(code & 0xffff);
  }
}
