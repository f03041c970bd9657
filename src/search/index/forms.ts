/*
 * How a word of a text is made of its stem: how much of the stem goes, what is put on, where a «ё» or «э» stands,
 * whether it has capitals. A few hundred of such forms make nearly all words of the book.
 */

const FOLDED: Readonly<Record<string, string>> = { ё: 'е', э: 'е' };

function fold(word: string): string {
  return word.replace(/[ёэ]/g, (letter) => FOLDED[letter] ?? letter);
}

/** `capitals`: 0 none, 1 the first letter, 2 all. */
function capitalsOf(word: string, lower: string): number | null {
  if (word === lower) return 0;
  if (word === lower.toUpperCase()) return word.length > 1 ? 2 : 1;
  return word === (lower[0] ?? '').toUpperCase() + lower.slice(1) ? 1 : null;
}

/** The form by which a stem becomes the word, as text; null where no form does. */
export function formOf(word: string, stem: string): string | null {
  const lower = word.toLowerCase();
  const capitals = capitalsOf(word, lower);
  if (capitals === null) return null;
  const folded = fold(lower);
  let shared = 0;
  while (shared < stem.length && stem[shared] === folded[shared]) shared++;
  const marks = [...lower.slice(0, shared)].flatMap((letter, at) => (letter in FOLDED ? [`${at}${letter}`] : []));
  if (marks.length > 1) return null;
  const form = `${capitals}${stem.length - shared}${lower.slice(shared)}${marks.map((mark) => `|${mark}`).join('')}`;
  return applyForm(stem, parseForm(form)) === word ? form : null;
}

/** A form taken apart, to be applied many times. */
export interface Form {
  readonly capitals: number;
  readonly cut: number;
  readonly ending: string;
  /** Where in the stem which letter stands instead of «е»; -1 where none does. */
  readonly at: number;
  readonly letter: string;
}

export function parseForm(form: string): Form {
  const [ending = '', mark = ''] = form.slice(2).split('|');
  const at = mark ? Number(mark.slice(0, -1)) : -1;
  return { capitals: Number(form[0]), cut: Number(form[1]), ending, at, letter: mark.slice(-1) };
}

/** Makes a word of a stem and a form. */
export function applyForm(stem: string, { capitals, cut, ending, at, letter }: Form): string {
  let begin = cut === 0 ? stem : stem.slice(0, stem.length - cut);
  if (at >= 0) begin = begin.slice(0, at) + letter + begin.slice(at + 1);
  const word = begin + ending;
  if (capitals === 0) return word;
  return capitals === 2 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}
