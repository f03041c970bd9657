import { soundOf } from '../text/phonetic';
import { isCyrillic, isLatin, stem } from '../text/stem';
import { toCyrillic } from '../text/transliterate';
import { rootOf } from './family';
import { HEARING, TYPING, hearingLimit, typingLimit } from './spelling';
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
const SURE = 0.8;
const LONGEST = 32;
/** From so many places on (a power of two) a completion is as likely as can be. */
const COMMON = 6;

function exact(word: string, vocabulary: Vocabulary): Candidate[] {
  const number = vocabulary.find(stem(word)) ?? vocabulary.find(word);
  return number === undefined ? [] : [{ term: number, weight: 1, way: 'exact' }];
}

/** Ends of English words that the stemmer takes off and the ear does not. */
const HEARD_SUFFIX = /(?<=.{3})(?:er|or|ar|ing|in|eiSn|Sn|ment|iti|al|iv|es|s|z|ed|i|e|a)$/;

/** How the word may sound: by itself, as a Russian word in Latin letters, without an English suffix. */
function soundsOf(word: string): string[] {
  const sounds = [soundOf(stem(word)), soundOf(word)];
  if (isLatin(word)) sounds.push(soundOf(stem(toCyrillic(word))));
  return [...new Set([...sounds, ...sounds.map((sound) => sound.replace(HEARD_SUFFIX, ''))])];
}

const SPARED = 0.28;
/** How far a word of the other script may sound from one that the book has. */
const KNOWN_LIMIT = 0.35;

/** `whole`: the word is heard to its end, not only its beginning. */
type Heard = Candidate & { readonly whole: boolean };

/** Terms of a script that sound like the word. */
function heardIn(russian: boolean, word: string, vocabulary: Vocabulary, most: number, open: boolean): Heard[] {
  const list = vocabulary.bySound(russian);
  return soundsOf(word).flatMap((sound, variant) => {
    if (sound.length < 3 && sound.length < word.length - 1) return [];
    const limit = Math.min(
      sound.length < 4 ? Math.min(most, most < 1 ? 0.05 : most) : most,
      hearingLimit(sound.length),
    );
    const options = { from: 0, to: list.sounds.length, limit, shortest: sound.length, open: open && variant === 0 };
    // An ending that the stemmer took off is a vowel that the word of the other script may have kept: кафк, kafka.
    const cut = russian !== isCyrillic(word) && stem(word) !== word;
    const spared = cut && variant === 0 && sound.length >= 4 ? SPARED : 0;
    return nearWords(list.sounds, sound, HEARING, options).map(({ at, cost: full, rest }) => {
      const cost = rest > 0 ? full : Math.max(0, full - spared);
      const near = 0.95 - (cost * 0.4) / Math.max(0.5, hearingLimit(sound.length)) - (variant === 0 ? 0 : 0.03);
      const weight = near * (rest > 0 ? 0.85 - Math.min(0.4, rest * 0.06) : 1);
      return { term: list.numbers[at] ?? 0, weight, way: 'sound' as const, whole: rest === 0 };
    });
  });
}

/** The same word in the other script: кафка and kafka, gorutina and горутина; and, unknown, by its sound: graphana. */
function bySound(word: string, vocabulary: Vocabulary, known: boolean, open: boolean): Candidate[] {
  const russian = isCyrillic(word);
  if (!russian && !isLatin(word)) {
    const number = vocabulary.find(soundOf(word));
    return known || number === undefined ? [] : [{ term: number, weight: 0.95, way: 'sound' }];
  }
  if (!russian && known) return [];
  const spelled = russian ? undefined : vocabulary.find(stem(toCyrillic(word)));
  if (spelled !== undefined) return [{ term: spelled, weight: 0.9, way: 'sound' }];
  if (word.length === 1) {
    const number = vocabulary.find(soundOf(word));
    return known || number === undefined ? [] : [{ term: number, weight: 0.9, way: 'sound' }];
  }
  const unfinished = open || (!known && word.length >= 5);
  const heard = heardIn(!russian, word, vocabulary, known ? KNOWN_LIMIT : 2, unfinished);
  if (!known) heard.push(...heardIn(russian, word, vocabulary, 0.4, false));
  const best = Math.max(0, ...heard.map(({ weight }) => weight));
  return heard.filter(({ weight, whole }) => weight > best - (whole ? 0.25 : 0.15));
}

/** The term of the other script that sounds just so; undefined where there is none. */
export function heardAs(word: string, vocabulary: Vocabulary): number | undefined {
  if (!isCyrillic(word) || word.length < 3) return undefined;
  const { sounds, numbers } = vocabulary.bySound(false);
  const sound = soundOf(word);
  let [low, high] = [0, sounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sounds[middle] ?? '') < sound) low = middle + 1;
    else high = middle;
  }
  return sounds[low] === sound ? numbers[low] : undefined;
}

/** Words of the same family: a weak hint, so that a verb finds its noun. */
function family(word: string, vocabulary: Vocabulary): Candidate[] {
  const root = rootOf(stem(word));
  if (!root) return [];
  return vocabulary
    .startingWith(root)
    .filter((term) => rootOf(vocabulary.terms[term] ?? '') === root)
    .map((term) => ({ term, weight: 0.4, way: 'family' as const }));
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
  const near = nearWords(vocabulary.terms, word, TYPING, {
    from: russian ? vocabulary.firstRussian : 0,
    to: russian ? vocabulary.terms.length : vocabulary.firstRussian,
    limit,
    shortest: russian ? Math.min(word.length, Math.max(stem(word).length - 1, word.length - 3, 3)) : stem(word).length,
    open,
  }).filter(({ at }) => (vocabulary.terms[at] ?? '').length > 2);
  const least = Math.min(...near.map(({ cost }) => cost));
  return near
    .filter(({ cost }) => cost <= least + 0.26)
    .map(({ at, cost, rest }) => ({
      term: at,
      weight: (0.9 - 0.2 * cost - (word.length < 6 ? 0.15 : 0)) * (rest > 0 ? 0.8 - Math.min(0.3, rest * 0.05) : 1),
      way: 'typo' as const,
    }));
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
  const found = exact(taken, vocabulary);
  const known = found.length > 0;
  found.push(...bySound(taken, vocabulary, known, open));
  const sure = found.some(({ weight }) => weight >= SURE);
  found.push(...family(taken, vocabulary));
  if (open) found.push(...byBeginning(taken, vocabulary, sure ? 0.45 : 0.75));
  if (!literal && !sure && !found.some(({ way }) => way === 'beginning')) {
    found.push(...byTypo(taken, vocabulary, open));
    if (!open && found.length === 0 && taken.length > 3) found.push(...byBeginning(taken, vocabulary, 0.6));
  }
  return strongest(found);
}
