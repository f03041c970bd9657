import type { Tables } from '../index/decode';
import type { WordScores } from './score';

const BELIEVED = 0.55;
const SHORTEST_BEGINNING = 3;

/** A beginning that all forms share: without the consonant after a vowel that comes and goes, with either «э» or «е». */
function beginningsOf(term: string): string[] {
  const cut = /[бвгджзклмнпрстфхцчшщ][кцл]$/.test(term) && term.length > 4 ? term.slice(0, -1) : term;
  return cut.includes('е') ? [cut, cut.replace('е', 'э')] : [cut];
}

/** Beginnings of the words that answer to a query: texts and pages are marked by them, where nothing can be stemmed. */
export function marksOf(words: readonly WordScores[], tables: Tables): string[] {
  const stems = new Set<string>();
  for (const { word } of words) {
    const sure = word.candidates[0]?.weight ?? 0;
    for (const { term, weight } of word.candidates) {
      if (weight >= BELIEVED && weight >= sure - 0.3) stems.add(tables.terms[term] ?? '');
    }
    for (const { terms } of word.phrases) for (const term of terms) stems.add(tables.terms[term] ?? '');
  }
  const beginnings = [...stems].filter((term) => term.length >= SHORTEST_BEGINNING || /\d/.test(term));
  return [...new Set(beginnings.flatMap(beginningsOf))].sort();
}
