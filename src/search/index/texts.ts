import { Letters } from '../codec/letters';
import type { BitCoder } from '../codec/model';
import { Gamma, Tree } from '../codec/numbers';
import { type Form, applyForm, parseForm } from './forms';

/** What texts are made of besides the terms of their unit. */
export interface Lists {
  /** Signs between words, the commonest first; the first one ends a text. */
  readonly separators: readonly string[];
  readonly forms: readonly string[];
  /** Words that are no form of a term of their unit. */
  readonly words: readonly string[];
}

/** A word of a text: a term of the unit in some form, a word of the list, letters, or any term in some form. */
export type TextWord =
  | { readonly way: 0; readonly term: number; readonly form: number }
  | { readonly way: 1; readonly word: number }
  | { readonly way: 2; readonly letters: string }
  | { readonly way: 3; readonly term: number; readonly form: number };

/** A text as pairs of what stands before a word and the word; the last separator ends the text. */
export interface CodedText {
  readonly separators: readonly number[];
  readonly words: readonly TextWord[];
}

const PLAIN = parseForm('00');
const WAYS = 4;
const TERM_BITS = 16;
const LIST_BITS = 10;

/** Codes texts word by word; what it learns of one helps the next. */
export class TextCoder {
  readonly #lists: Lists;
  readonly #parsedForms: readonly Form[];
  readonly #separators = new Gamma(WAYS + 1);
  readonly #ways = new Tree(2, (WAYS + 1) ** 2);
  readonly #terms = new Tree(LIST_BITS, 2);
  readonly #anyTerm = new Tree(TERM_BITS, 1);
  readonly #forms = new Tree(LIST_BITS, 64);
  readonly #words = new Tree(LIST_BITS + 1, 1);
  readonly #letters = new Letters();

  constructor(lists: Lists) {
    this.#lists = lists;
    this.#parsedForms = lists.forms.map(parseForm);
  }

  /** Codes the text of a unit with these terms. */
  code(coder: BitCoder, terms: readonly number[], vocabulary: readonly string[], given: CodedText | null): string {
    let text = '';
    let [way, wayBefore] = [WAYS, WAYS];
    for (let at = 0; ; at++) {
      const separator = this.#separators.code(coder, way, given?.separators[at] ?? 0);
      if (separator === 0) return text;
      text += this.#lists.separators[separator] ?? '';
      const word = given?.words[at];
      const context = wayBefore * (WAYS + 1) + way;
      wayBefore = way;
      way = this.#ways.code(coder, context, word?.way ?? 0);
      if (way === 0) {
        const at = this.#terms.code(coder, terms.length > 60 ? 1 : 0, word?.way === 0 ? word.term : 0);
        text += this.#inForm(coder, vocabulary[terms[at] ?? 0] ?? '', word?.way === 0 ? word.form : 0);
      } else if (way === 1) {
        text += this.#lists.words[this.#words.code(coder, 0, word?.way === 1 ? word.word : 0)] ?? '';
      } else if (way === 2) {
        text += this.#letters.code(coder, '', word?.way === 2 ? word.letters : '');
      } else {
        const term = this.#anyTerm.code(coder, 0, word?.way === 3 ? word.term : 0);
        text += this.#inForm(coder, vocabulary[term] ?? '', word?.way === 3 ? word.form : 0);
      }
    }
  }

  #inForm(coder: BitCoder, stem: string, given: number): string {
    const form = this.#forms.code(coder, stem.charCodeAt(stem.length - 1) & 63, given);
    return applyForm(stem, this.#parsedForms[form] ?? PLAIN);
  }
}
