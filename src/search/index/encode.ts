import { toText } from '../codec/decoder';
import { Encoder } from '../codec/encoder';
import { termsOf } from '../text/terms';
import type { SearchIndex } from '../types';
import { codeWords } from './dictionary';
import { impactsOf } from './impacts';
import { type Postings, codePostings, termsOfUnits } from './postings';
import type { Source, SourcePage, SourceUnit } from './source';
import { splitTexts } from './split';
import { codeSynonyms } from './synonymSets';
import { KINDS, LEVELS, STEPS } from './tables';
import { TextCoder } from './texts';

/** The least that a posting adds to a score where the word is all that was asked for. */
const FAINT = 1.1;
/** A word in fewer places than this is no common one: every mention of it is kept. */
const COMMON = 40;

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function kindOf(unit: SourceUnit): number {
  return KINDS.indexOf(unit.kind);
}

/** Drops what would hardly count in a score: a passing mention of a word that stands everywhere. */
function withoutFaint<T extends { impact: number }>(list: readonly T[], units: number): readonly T[] {
  if (list.length < COMMON) return list;
  const rarity = Math.log(1 + units / list.length);
  return list.filter(({ impact }) => (rarity * impact) / STEPS >= FAINT);
}

/** The sorted terms and where each stands; names that no text has are terms without a place. */
function collect(units: readonly SourceUnit[], names: readonly string[]): Postings & { terms: string[] } {
  const lists = new Map<string, { unit: number; impact: number }[]>(names.map((name) => [name, []]));
  for (const [unit, impacts] of impactsOf(units).entries()) {
    for (const [term, impact] of impacts) {
      const list = lists.get(term);
      if (list) list.push({ unit, impact });
      else lists.set(term, [{ unit, impact }]);
    }
  }
  const terms = [...lists.keys()].sort();
  const ordered = terms.map((term) => withoutFaint(lists.get(term) ?? [], units.length));
  const starts = new Uint32Array(terms.length + 1);
  for (const [term, list] of ordered.entries()) starts[term + 1] = (starts[term] ?? 0) + list.length;
  const all = ordered.flat();
  return {
    terms,
    starts,
    postedUnits: Uint16Array.from(all, ({ unit }) => unit),
    postedImpacts: Uint8Array.from(all, ({ impact }) => impact),
  };
}

/** What a page says of its places: kind, level and anchor of each. */
function outline(page: SourcePage): string {
  const level = (unit: Pick<SourceUnit, 'level'>): number => (unit.level ? LEVELS.indexOf(unit.level) + 1 : 0);
  const places = page.units.map((unit) => `${kindOf(unit)}${level(unit)}${unit.anchor}`);
  return [`${level(page)}${page.id}`, ...places].join('\n');
}

/** The book's places → the index as it travels. Pure: the same source gives the same text. */
export function encodeIndex({ pages, synonyms }: Source): SearchIndex {
  const units = pages.flatMap((page) => page.units);
  const postings = collect(units, synonyms.flat().flatMap(termsOf));
  const { terms } = postings;
  const termsOfUnit = termsOfUnits(postings, units.length);
  const titled = units.map(({ title }, unit) => ({ text: oneLine(title), terms: termsOfUnit[unit] ?? [] }));
  const { lists, coded } = splitTexts(titled, terms);

  const coder = new Encoder();
  codeWords(coder, terms);
  codePostings(coder, terms.length, units.map(kindOf), postings);
  codeSynonyms(coder, synonyms, terms);
  const texts = new TextCoder(lists);
  for (const [at, text] of coded.entries()) texts.code(coder, termsOfUnit[at] ?? [], terms, text);
  return {
    version: 1,
    pages: pages.map(outline).join('\n\n'),
    separators: lists.separators,
    forms: lists.forms.join(' '),
    words: lists.words.join(' '),
    packed: toText(coder.finish()),
  };
}
