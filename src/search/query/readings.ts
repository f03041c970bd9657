import { asLatin, asRussian } from '../text/layout';

/** Letters that look alike in both scripts: a Russian one in a Latin word is a slip that nobody sees. */
const LATIN = 'aeopcxykmtbh';
const RUSSIAN = 'аеорсхукмтвн';

/** A Latin name that is declined in Russian: kafkой, k8s'ом, pod'ы. */
const RUSSIAN_ENDING = /^([a-z0-9][a-z0-9.-]+?)['-]?[а-яё]{1,3}$/i;

function withLookAlikes(text: string, from: string, to: string): string {
  return Array.from(text, (letter) => to[from.indexOf(letter.toLowerCase())] ?? letter).join('');
}

export interface Reading {
  readonly text: string;
  /** Whether it is what the reader typed. */
  readonly literal: boolean;
}

/** What the keys of a chunk may have meant: as typed, in either layout, with the letters that look alike made one. */
export function readingsOf(chunk: string): Reading[] {
  const texts = [asRussian(chunk), asLatin(chunk)];
  if (/[a-z]/i.test(chunk) && /[а-яё]/i.test(chunk)) {
    texts.push(withLookAlikes(chunk, LATIN, RUSSIAN), withLookAlikes(chunk, RUSSIAN, LATIN));
  }
  const [, stem] = RUSSIAN_ENDING.exec(chunk) ?? [];
  const others = [...new Set(texts)].filter((text) => text !== chunk);
  const typed = [...(stem ? [stem] : []), chunk].map((text) => ({ text, literal: true }));
  return [...typed, ...others.map((text) => ({ text, literal: false }))];
}
