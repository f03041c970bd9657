/** What the letters of Latin abbreviations are called in Russian. */
const NAMES: ReadonlyMap<string, string> = new Map(Object.entries({
  эй: 'a', ей: 'a', а: 'a', би: 'b', бэ: 'b', си: 'c', цэ: 'c', ди: 'd', дэ: 'd', и: 'e', е: 'e', эф: 'f', ф: 'f', джи: 'g',
  жи: 'g', гэ: 'g', эйч: 'h', аш: 'h', ай: 'i', джей: 'j', жей: 'j', кей: 'k', ка: 'k', эль: 'l', эл: 'l', эм: 'm', эн: 'n', о: 'o', оу: 'o',
  пи: 'p', пэ: 'p', кью: 'q', ку: 'q', ар: 'r', эр: 'r', эс: 's', ти: 't', тэ: 't', ю: 'u', ви: 'v', вэ: 'v',
  даблю: 'w', икс: 'x', экс: 'x', уай: 'y', вай: 'y', зед: 'z', зет: 'z',
})); // prettier-ignore

/** Whether a word, in small letters or capitals, is what a letter is called: «кью», «эр». */
export function isLetterName(word: string): boolean {
  return word.length > 1 && NAMES.has(word.toLowerCase());
}

/** An abbreviation said by its letters: джи, эр, пи, си → grpc; single signs are themselves: e, 2, e → e2e. Null where it is none. */
export function abbreviationOf(words: readonly string[]): string | null {
  let letters = '';
  for (const word of words) {
    const letter = /^[a-z0-9]$/.test(word) ? word : NAMES.get(word);
    if (letter === undefined) return null;
    letters += letter;
  }
  return letters;
}
