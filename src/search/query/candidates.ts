import { isCyrillic, stem } from '../text/stem';
import { rootOf } from './family';
import { bySound } from './heard';
import { TYPING, typingLimit } from './spelling';
import { nearWords } from './walk';
import type { Vocabulary } from './vocabulary';

/** How a word of the query became a term of the book. */
export type Way = 'exact' | 'whole' | 'sound' | 'family' | 'beginning' | 'typo' | 'synonym';

export interface Candidate {
  readonly term: number;
  /** From 0 to 1: how sure it is that the term is meant. */
  readonly weight: number;
  readonly way: Way;
}

/** How a word is looked for. */
export interface Looking {
  /** The reader may not have finished it. */
  readonly open: boolean;
  /** No typos are mended. */
  readonly literal: boolean;
}

/** More terms for one word add noise and time, not hits. */
const MOST = 16;
/** What sounds less alike than this may also be a slip of the fingers. */
const SURE = 0.9;
const LONGEST = 32;
/** How much of a word an ending with a slip in it may take, and how much it has to leave. */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 5;
/** From so many places on (a power of two) a completion is as likely as can be. */
const COMMON = 6;

function exact(word: string, vocabulary: Vocabulary): Candidate[] {
  const number = vocabulary.find(stem(word)) ?? vocabulary.find(word);
  return number === undefined ? [] : [{ term: number, weight: 1, way: 'exact' }];
}

/** What a name is in a verb of developers: «задеплоили», «отребейзить», «апсертнуть». */
const LOAN_PREFIX = /^(?:за|от|по|с|до|пере|пре|раз|рас|об|под|про|вы|на|при|у)(?=.{5})/;
const LOAN_SUFFIX = /(?:ану|ну)(?:ть|л|ла|ли|лся|лась|ться|т|в)$/;
const SHORTEST_LOAN = 3;
/** How sure the name has to be, and how sure the verb is of it. */
const LOAN = 0.8;
const LOAN_SHARE = 0.85;

/** How sure a word of the same family is: a weak hint, stronger with each letter that a root has more than four. */
const [FAMILY, LONGER, MOST_FAMILY] = [0.4, 0.07, 0.62];
/** …and so much more where the word itself stands in so few places: the book says it otherwise. */
const [RARE, SAID_OTHERWISE, MOST_OTHERWISE] = [3, 1.7, 0.8];
/** From here on a meaning counts as the word itself. */
const ITSELF = 0.8;

/** Words of the same family: a verb finds its noun. `found`: what the word itself means. */
function family(word: string, vocabulary: Vocabulary, found: readonly Candidate[]): Candidate[] {
  const root = rootOf(stem(word));
  if (!root) return [];
  const hint = Math.min(MOST_FAMILY, FAMILY + LONGER * Math.max(0, root.length - 4));
  const places = found.reduce((sum, meant) => sum + (meant.weight >= ITSELF ? vocabulary.frequency(meant.term) : 0), 0);
  const weight = places > RARE ? hint : Math.min(MOST_OTHERWISE, SAID_OTHERWISE * hint);
  return vocabulary
    .startingWith(root.slice(0, -1))
    .filter((term) => rootOf(vocabulary.terms[term] ?? '') === root)
    .map((term) => ({ term, weight, way: 'family' as const }));
}

/** The name in a verb that the book has not. */
function inVerb(word: string, vocabulary: Vocabulary): Candidate[] {
  const name = word.replace(LOAN_PREFIX, '').replace(LOAN_SUFFIX, '');
  if (name === word || name.length < SHORTEST_LOAN) return [];
  const found = exact(name, vocabulary);
  return [...found, ...bySound(name, vocabulary, found.length > 0, false)]
    .filter(({ weight }) => weight >= LOAN)
    .map(({ term, weight }) => ({ term, weight: weight * LOAN_SHARE, way: 'family' }));
}

function byBeginning(word: string, vocabulary: Vocabulary, weight: number): Candidate[] {
  if (word.length < 2) return [];
  const terms = vocabulary.startingWith(word).slice(0, 400);
  return terms
    .map((term) => {
      const rest = (vocabulary.terms[term] ?? '').length - word.length;
      const common = Math.min(1, Math.log2(1 + vocabulary.frequency(term)) / COMMON);
      return {
        term,
        weight: weight * (1 - Math.min(0.3, rest * 0.03)) * (0.95 + 0.05 * common),
        way: 'beginning' as const,
      };
    })
    .filter(({ term }) => vocabulary.terms[term] !== word);
}

/** Terms of the same script that differ by slips of the fingers. */
function byTypo(word: string, vocabulary: Vocabulary, open: boolean): Candidate[] {
  const limit = typingLimit(word.length);
  if (limit === 0 || /\d/.test(word)) return [];
  const russian = isCyrillic(word);
  const near = nearWords(vocabulary.list, word, TYPING, {
    from: russian ? vocabulary.firstRussian : 0,
    to: russian ? vocabulary.terms.length : vocabulary.firstRussian,
    limit,
    shortest: russian ? Math.min(word.length, Math.max(stem(word).length - 1, word.length - 4, 3)) : stem(word).length,
    least: Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING),
    open,
  }).filter(({ at }) => (vocabulary.terms[at] ?? '').length > 2);
  const lasting = near.filter(({ at, cost }) => cost <= typingLimit((vocabulary.terms[at] ?? '').length));
  const least = Math.min(...lasting.map(({ cost }) => cost));
  const root = rootOf(stem(word));
  return lasting
    .filter(({ cost }) => cost <= least + 0.26)
    .map(({ at, cost, rest }) => {
      const length = Math.min(word.length, (vocabulary.terms[at] ?? '').length);
      const weight = 0.93 - (1.2 * cost) / length;
      // Another form of the same word is no slip.
      const way = rootOf(vocabulary.terms[at] ?? '') === root ? 'family' : 'typo';
      return { term: at, weight: weight * (rest > 0 ? 0.8 - Math.min(0.3, rest * 0.05) : 1), way };
    });
}

/** Keeps the best way to each term, the surest terms first. */
function strongest(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if ((best.get(candidate.term)?.weight ?? 0) < candidate.weight) best.set(candidate.term, candidate);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, MOST);
}

/** The terms of the book that a normalised word may mean, the surest first. Typos only where nothing else is sure. */
export function candidatesFor(word: string, vocabulary: Vocabulary, { open, literal }: Looking): Candidate[] {
  const taken = word.slice(0, LONGEST);
  // As stems have it.
  const spelled = taken.replaceAll('э', 'е');
  const found = exact(taken, vocabulary);
  const known = found.length > 0;
  found.push(...bySound(taken, vocabulary, known, open));
  const sure = found.some(({ weight }) => weight >= SURE);
  found.push(...family(taken, vocabulary, found));
  if (!sure && isCyrillic(taken)) found.push(...inVerb(taken, vocabulary));
  if (open) found.push(...byBeginning(spelled, vocabulary, known ? 0.45 : taken.length > 3 ? 0.88 : 0.75));
  if (!literal && !sure && !found.some(({ way }) => way === 'beginning')) {
    found.push(...byTypo(spelled, vocabulary, open));
    if (!open && found.length === 0 && taken.length > 3) found.push(...byBeginning(spelled, vocabulary, 0.6));
  }
  return strongest(found);
}
