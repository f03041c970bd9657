import type { Tables } from '../index/decode';
import { normalize } from '../text/normalize';
import { stem } from '../text/stem';
import type { SnippetPart } from '../types';
import type { WordScores } from './score';

/** What to mark: stems that were looked for. */
export interface Marks {
  readonly stems: ReadonlySet<string>;
  /** Beginnings of words, for a page where nothing can be stemmed. */
  readonly beginnings: readonly string[];
}

const BELIEVED = 0.55;
const SHORTEST_BEGINNING = 3;

/** A beginning that all forms share: without the consonant after a vowel that comes and goes, with either «э» or «е». */
function beginningsOf(term: string): string[] {
  const cut = /[бвгджзклмнпрстфхцчшщ][кцл]$/.test(term) && term.length > 4 ? term.slice(0, -1) : term;
  return cut.includes('е') ? [cut, cut.replace('е', 'э')] : [cut];
}

/** The stems and beginnings that answer to the words of a query. */
export function marksOf(words: readonly WordScores[], tables: Tables): Marks {
  const stems = new Set<string>();
  for (const { word } of words) {
    const sure = word.candidates[0]?.weight ?? 0;
    for (const { term, weight } of word.candidates) {
      if (weight >= BELIEVED && weight >= sure - 0.3) stems.add(tables.terms[term] ?? '');
    }
    for (const { terms } of word.phrases) for (const term of terms) stems.add(tables.terms[term] ?? '');
  }
  const beginnings = [...stems].filter((term) => term.length >= SHORTEST_BEGINNING || /\d/.test(term));
  return { stems, beginnings: [...new Set(beginnings.flatMap(beginningsOf))].sort() };
}

const WORD = /[\p{L}\p{N}]+/gu;

/** A text cut into parts, the words with a stem of the marks marked. */
export function markText(text: string, { stems }: Marks): SnippetPart[] {
  const parts: SnippetPart[] = [];
  const add = (piece: string, marked: boolean): void => {
    const last = parts.at(-1);
    if (last?.marked === marked) parts[parts.length - 1] = { text: last.text + piece, marked };
    else if (piece) parts.push({ text: piece, marked });
  };
  const firsts = new Set(Array.from(stems, (term) => term.charAt(0)));
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    add(text.slice(end, match.index), false);
    end = match.index + match[0].length;
    const word = normalize(match[0]);
    add(match[0], firsts.has(word.charAt(0).replace('э', 'е')) && stems.has(stem(word)));
  }
  add(text.slice(end), false);
  return parts;
}
