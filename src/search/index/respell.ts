/*
 * Letters of both scripts change places: a Russian letter takes two bytes in UTF-8 and a Latin one takes one, and the
 * book has ten times as many Russian ones. An exchange of pairs loses nothing and undoes itself.
 */
const RUSSIAN = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё';
const ASCII = 'abcdefghijklmnopqrstuvwxyzXQZJVK~';

const PAIRS = new Map<string, string>();
for (const [at, letter] of [...RUSSIAN].entries()) {
  const other = ASCII[at] ?? letter;
  PAIRS.set(letter, other).set(other, letter);
}

/** Exchanges the letters; twice is the same text again. */
export function respell(text: string): string {
  return text.replace(/[а-яёa-zXQZJVK~]/g, (letter) => PAIRS.get(letter) ?? letter);
}
