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

/** A word of a text: a term of the unit in some form, a word of the list, or letters. */
export type TextWord =
  | { readonly way: 0; readonly term: number; readonly form: number }
  | { readonly way: 1; readonly word: number }
  | { readonly way: 2; readonly letters: string };

/** A text as pairs of what stands before a word and the word; the last separator ends the text. */
export interface CodedText {
  readonly separators: readonly number[];
  readonly words: readonly TextWord[];
}

const PLAIN = parseForm('00');
const WAYS = 3;
const LIST_BITS = 10;

/** Codes texts word by word; what it learns of one helps the next. */
export class TextCoder {
  readonly #lists: Lists;
  readonly #parsedForms: readonly Form[];
  readonly #separators = new Gamma(WAYS + 1);
  readonly #ways = new Tree(2, 16);
  readonly #terms = new Tree(LIST_BITS, 2);
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
      const context = wayBefore * 4 + way;
      wayBefore = way;
      way = this.#ways.code(coder, context, word?.way ?? 0);
      if (way === 0) text += this.#form(coder, terms, vocabulary, word?.way === 0 ? word : null);
      else if (way === 1) text += this.#lists.words[this.#words.code(coder, 0, word?.way === 1 ? word.word : 0)] ?? '';
      else text += this.#letters.code(coder, '', word?.way === 2 ? word.letters : '');
    }
  }

  #form(
    coder: BitCoder,
    terms: readonly number[],
    vocabulary: readonly string[],
    given: { term: number; form: number } | null,
  ): string {
    const at = this.#terms.code(coder, terms.length > 60 ? 1 : 0, given?.term ?? 0);
    const stem = vocabulary[terms[at] ?? 0] ?? '';
    const form = this.#forms.code(coder, stem.charCodeAt(stem.length - 1) & 63, given?.form ?? 0);
    return applyForm(stem, this.#parsedForms[form] ?? PLAIN);
  }
}
