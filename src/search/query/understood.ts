import type { Tables } from '../index/decode';
import { normalize } from '../text/normalize';
import { isCyrillic, stem } from '../text/stem';
import type { ReadChunk } from './interpret';
import type { QueryWord } from './words';

const WORD = /[\p{L}\p{N}]+/gu;

/** A form of the term as the texts have it; null where they have none. */
function surfaceOf(term: string, texts: readonly string[]): string | null {
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) if (stem(normalize(word)) === term) return word;
  }
  return null;
}

/** The word without its slip: the term with the ending that was typed, or a form that stands in the texts. */
function mend({ word, candidates }: QueryWord, tables: Tables, texts: readonly string[]): string {
  const surest = candidates[0];
  if (surest?.way !== 'typo') return word;
  const term = tables.terms[surest.term] ?? word;
  const ending = isCyrillic(word) ? word.slice(stem(word).length) : '';
  if (ending && stem(term + ending) === term) return term + ending;
  return surfaceOf(term, texts)?.toLowerCase() ?? term;
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
