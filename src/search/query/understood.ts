import type { Tables } from '../index/decode';
import { normalize } from '../text/normalize';
import { isCyrillic, stem } from '../text/stem';
import type { ReadChunk } from './interpret';
import type { QueryWord } from './words';

const WORD = /[\p{L}\p{N}]+/gu;

/** The forms of the term that the texts have. */
function formsOf(term: string, texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.match(WORD) ?? []);
  return words.filter((word) => stem(normalize(word)) === term).map((word) => word.toLowerCase());
}

/** The word without its slip: a form that stands in the texts, with the ending that was typed if it can be. */
function mend({ word, candidates }: QueryWord, tables: Tables, texts: readonly string[]): string {
  const surest = candidates[0];
  if (surest?.way !== 'typo') return word;
  const term = tables.terms[surest.term] ?? word;
  const ending = isCyrillic(word) ? word.slice(stem(word).length) : '';
  const forms = formsOf(term, texts);
  const alike = ending ? forms.find((form) => form.endsWith(ending)) : undefined;
  if (alike !== undefined) return alike;
  return ending && stem(term + ending) === term ? term + ending : (forms[0] ?? term);
}

/** What was looked for instead of the query; null where it was taken as typed. `texts`: where forms of words are found. */
export function understoodAs(chunks: readonly ReadChunk[], tables: Tables, texts: readonly string[]): string | null {
  let changed = false;
  const shown = chunks.map(({ text, literal, words }) => {
    if (!literal) changed = true;
    let mended = text;
    for (const word of words) {
      const better = mend(word, tables, texts);
      if (better === word.word) continue;
      changed = true;
      mended = normalize(mended).replace(word.word, better);
    }
    return literal ? mended : mended.toLowerCase();
  });
  return changed ? shown.join(' ') : null;
}
