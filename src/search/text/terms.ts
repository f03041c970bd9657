import { stem } from './stem';
import { isStopWord } from './stopWords';
import { wordsOf } from './tokenize';

/** The stems of the words of a text that are worth looking for. */
export function termsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isStopWord(word))
    .map(stem);
}
