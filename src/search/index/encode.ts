import type { SearchIndex } from '../types';
import { impactsOf } from './impacts';
import { termsOf } from '../text/terms';
import { packNumbers } from './pack';
import { respell } from './respell';
import { KINDS, LEVELS } from './tables';
import type { Source, SourceUnit } from './source';

function levelNumber(level: SourceUnit['level']): number {
  return level ? LEVELS.indexOf(level) + 1 : 0;
}

/** Sorted words, each as the length of what it shares with the one before it and the rest. */
function frontCode(sorted: readonly string[]): string {
  let before = '';
  return sorted
    .map((term) => {
      let shared = 0;
      while (shared < 40 && shared < before.length && before[shared] === term[shared]) shared++;
      before = term;
      return packNumbers([shared]) + term.slice(shared);
    })
    .join('\n');
}

interface Postings {
  readonly terms: string[];
  readonly packed: string;
}

/** Term by term: how many units, the gaps between them, then the impacts of all in a stream of their own. */
function encodePostings(units: readonly SourceUnit[], names: readonly string[]): Postings {
  // An alias that the texts have not is a term too: it is found in any spelling, and leads to what it means.
  const postings = new Map<string, { unit: number; impact: number }[]>(names.map((name) => [name, []]));
  for (const [unit, impacts] of impactsOf(units).entries()) {
    for (const [term, impact] of impacts) {
      const list = postings.get(term);
      if (list) list.push({ unit, impact });
      else postings.set(term, [{ unit, impact }]);
    }
  }
  const terms = [...postings.keys()].sort();
  const lists = terms.map((term) => postings.get(term) ?? []);
  const counts = packNumbers(lists.map((list) => list.length));
  const gaps = packNumbers(lists.flatMap((list) => list.map(({ unit }, at) => unit - (list[at - 1]?.unit ?? -1) - 1)));
  const impacts = packNumbers(lists.flatMap((list) => list.map(({ impact }) => impact - 1)));
  return { terms, packed: [counts, gaps, impacts].join('\n') };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The book's places → the index as it travels. Pure: the same source gives the same text. */
export function encodeIndex({ pages, synonyms }: Source): SearchIndex {
  const units = pages.flatMap((page) => page.units);
  const { terms, packed } = encodePostings(units, synonyms.flat().flatMap(termsOf));
  const titles = pages.flatMap((page) => page.units.map(({ title }) => (title === page.title ? '' : oneLine(title))));
  return {
    version: 1,
    terms: respell(frontCode(terms)),
    postings: packed,
    pages: respell(pages.map(({ id, level, title }) => `${levelNumber(level)}${id}\t${oneLine(title)}`).join('\n')),
    units: pages
      .map((page) => page.units.map((unit) => `${KINDS.indexOf(unit.kind)}${levelNumber(unit.level)}${unit.anchor}`))
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
    titles: respell(titles.join('\n')),
    leads: respell(units.map(({ lead }) => oneLine(lead)).join('\n')),
    synonyms: respell(synonyms.map((set) => set.join('|')).join('\n')),
  };
}
