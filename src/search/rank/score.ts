import { STEPS } from '../index/tables';
import type { Tables } from '../index/decode';
import type { ExpandedWord } from '../query/synonyms';
import { weightOf } from './weight';

/** What a page is about counts for its places too, but less than their own words. */
const FROM_PAGE = 0.8;
/** What another place of the page says counts less than what the page says of itself. */
const FROM_PLACES = 0.4;

export interface WordScores {
  readonly word: ExpandedWord;
  /** How much the word counts beside the others: `weightOf`, times its share. */
  readonly rarity: number;
  /** The plain logarithm of its rarity, times its share. */
  readonly plainRarity: number;
  /** For each unit, from 0 to 1, how strongly it is about the word. */
  readonly own: Float32Array;
  /** For each page the same: by what it says of itself, or by the strongest of its places. */
  readonly ofPage: Float32Array;
}

/** Raises the value of each unit that has the term. */
function raise(values: Float32Array, tables: Tables, term: number, weight: number): void {
  for (let at = tables.starts[term] ?? 0; at < (tables.starts[term + 1] ?? 0); at++) {
    const unit = tables.postedUnits[at] ?? 0;
    const value = (weight * (tables.postedImpacts[at] ?? 0)) / STEPS;
    if (value > (values[unit] ?? 0)) values[unit] = value;
  }
}

/** Raises the value of each unit that has all terms of the phrase, by the weakest of them. */
function raisePhrase(values: Float32Array, tables: Tables, terms: readonly number[], weight: number): void {
  const together = new Float32Array(values.length).fill(1);
  for (const term of terms) {
    const having = new Float32Array(values.length);
    raise(having, tables, term, 1);
    for (let unit = 0; unit < having.length; unit++) {
      together[unit] = Math.min(together[unit] ?? 0, having[unit] ?? 0);
    }
  }
  for (let unit = 0; unit < together.length; unit++) {
    values[unit] = Math.max(values[unit] ?? 0, weight * (together[unit] ?? 0));
  }
}

/** What each page has of a word. */
function raiseToPages(own: Float32Array, tables: Tables): Float32Array {
  const ofPage = new Float32Array(tables.pages.length);
  for (const [page, { unit }] of tables.pages.entries()) ofPage[page] = own[unit] ?? 0;
  for (let unit = 0; unit < own.length; unit++) {
    const value = FROM_PLACES * (own[unit] ?? 0);
    const page = tables.units[unit]?.page ?? 0;
    if (value > (ofPage[page] ?? 0)) ofPage[page] = value;
  }
  return ofPage;
}

/** How strongly each unit is about one word of the query. */
export function scoreWord(word: ExpandedWord, tables: Tables): WordScores {
  const own = new Float32Array(tables.units.length);
  for (const { term, weight } of word.candidates) raise(own, tables, term, weight);
  for (const { terms, weight } of word.phrases) raisePhrase(own, tables, terms, weight);
  // Weak candidates count as far as they are believed: many words that merely begin alike don't make a word common.
  const sure = (word.candidates[0]?.weight ?? word.phrases[0]?.weight ?? 0) * 0.85;
  const found = word.candidates
    .filter(({ weight }) => weight >= sure)
    .reduce((sum, { term }) => sum + (tables.starts[term + 1] ?? 0) - (tables.starts[term] ?? 0), 0);
  const known = word.candidates.length + word.phrases.length > 0;
  return {
    word,
    rarity: word.share * weightOf(known ? Math.max(1, found) : 0, own, tables),
    plainRarity:
      word.share * Math.log(1 + own.length / (1 + own.reduce((count, value) => count + (value > 0 ? 1 : 0), 0))),
    own,
    ofPage: raiseToPages(own, tables),
  };
}

export interface UnitScore {
  readonly unit: number;
  readonly score: number;
  /** Share of the query, by rarity, that the place or its page has. */
  readonly coverage: number;
}

/** The places by how strongly they are about all words together; places that have none are left out. */
export function scoreUnits(words: readonly WordScores[], tables: Tables): UnitScore[] {
  const rarities = words.reduce((sum, { rarity }) => sum + rarity, 0);
  const scored: UnitScore[] = [];
  for (let unit = 0; unit < tables.units.length; unit++) {
    const page = tables.units[unit]?.page ?? 0;
    const isPage = tables.pages[page]?.unit === unit;
    let [score, covered, any] = [0, 0, false];
    for (const { word, rarity, own, ofPage } of words) {
      const mine = own[unit] ?? 0;
      const around = isPage ? 0 : (ofPage[page] ?? 0);
      if (mine > 0) any = true;
      score += rarity * (mine + FROM_PAGE * around * (1 - mine));
      const sure = word.candidates[0]?.weight ?? word.phrases[0]?.weight ?? 0;
      covered += rarity * sure * (mine > 0 ? 1 : around > 0 ? Math.min(0.7, 0.2 + around) : 0);
    }
    if (any) scored.push({ unit, score, coverage: rarities > 0 ? covered / rarities : 0 });
  }
  return scored;
}
