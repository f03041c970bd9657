import { soundOf } from '../text/phonetic';
import { isCyrillic, isLatin, stem } from '../text/stem';
import { toCyrillic, toLatin } from '../text/transliterate';
import type { Candidate } from './candidates';
import { EAR, HEARING, hearingLimit } from './spelling';
import type { Vocabulary } from './vocabulary';
import { nearWords } from './walk';

/** A word in sounds, and what it costs to take it so. */
interface Sound {
  readonly sound: string;
  readonly cost: number;
}

/** Ends of English words that the stemmer takes off and the ear does not, and what they leave. */
const HEARD_SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?:eiSe?n|eiSion|eit)$/, 'at'],
  [/eit$/, ''],
  [/(?:Se?n|Sion|cii?a?)$/, 't'],
  [/(?:nes|ment|abiliti|ibiliti|iti|al|iv|izm)$/, ''],
  [/(?:er|or|ar|ing|ink|in|ed|ans|ens|li|ur)$/, ''],
  [/(?:s|z|t|d|i|e|a)$/, ''],
];
const SUFFIX_COST = 0.12;
const SHORTEST_REST = 4;
/** More letters than this share that are not heard (repeated, «ъ», «ь»): no word at all. */
const MOST_SILENT = 0.3;
/** A vowel at the end that one script declines away and the other keeps: кафк(а), kafka. */
const KEPT_VOWEL = /[aeiou]$/;
/** How far a word of the other script may sound from one that the book has. */
const KNOWN_LIMIT = 0.15;
/** A vowel at the end costs so much less where only the other script has it. */
const KEPT = 0.25;
const UNSURE_LIMIT = 2;
/** How far a word of the same script may sound: only letters that sound alike. */
const EAR_LIMIT = 0.75;
const SUREST = 0.95;
/** What a sound of difference takes off, by the length of the word. */
const LOSS = 2.2;
const NEAREST = 0.2;
/** What is left of a word of which only the beginning was typed, and where even that is heard a little otherwise. */
const BEGUN = 0.95;
const BEGUN_LIKE = 0.85;
/** A Latin term has at least this share of the sounds of the word's stem: «гооутин» is not `got`. */
const LEAST_HEARD = 0.7;

function silentShare(word: string): number {
  let silent = 0;
  for (let at = 0; at < word.length; at++) {
    if (word[at] === word[at - 1] || word[at] === 'ъ' || word[at] === 'ь') silent++;
  }
  return silent / Math.max(1, word.length);
}

/** How the word may sound: by its stem, by itself, as a Russian word in Latin letters, without an English suffix. */
function soundsOf(word: string): Sound[] {
  const whole = [soundOf(stem(word)), soundOf(word)];
  if (isLatin(word)) whole.push(soundOf(stem(toCyrillic(word))));
  const found = new Map(whole.map((sound) => [sound, 0]));
  for (const sound of whole) {
    for (const [suffix, rest] of HEARD_SUFFIXES) {
      const shorter = sound.replace(suffix, rest);
      if (shorter !== sound && shorter.length >= SHORTEST_REST && !found.has(shorter)) found.set(shorter, SUFFIX_COST);
    }
  }
  return [...found].map(([sound, cost]) => ({ sound, cost }));
}

/** `whole`: the word is heard to its end, not only its beginning. */
type Heard = Candidate & { readonly whole: boolean };

/** Terms of a script that sound like the word. */
function heardIn(russian: boolean, word: string, vocabulary: Vocabulary, most: number, open: boolean): Heard[] {
  const { list, numbers } = vocabulary.bySound(russian);
  const across = russian !== isCyrillic(word);
  const sounds = soundsOf(word).filter(({ cost }) => across || cost === 0);
  const [stemmed] = sounds;
  // Russian endings in Latin letters are longer than what English stems lose.
  const least = russian || !across ? 0 : LEAST_HEARD * (stemmed?.sound.length ?? 0);
  return sounds.flatMap(({ sound, cost: already }, variant) => {
    if (sound.length < 3 && sound.length < word.length - 1) return [];
    const unfinished = open && variant === 0;
    const limit = Math.min(most + KEPT, hearingLimit(sound.length));
    const options = { from: 0, to: list.words.length, limit, shortest: sound.length, open: unfinished };
    return nearWords(list, sound, across ? HEARING : EAR, options).flatMap(({ at, cost: full, rest }) => {
      const other = list.words[at] ?? '';
      if (other.length < least) return [];
      const kept = across && variant === 0 && other.length === sound.length + 1 && KEPT_VOWEL.test(other);
      const cost = already + (kept && rest === 0 ? Math.max(0, full - KEPT) : full);
      if (cost > most) return [];
      const near = SUREST - (LOSS * cost) / Math.max(3, sound.length);
      const begun = (full === 0 ? BEGUN : BEGUN_LIKE) - Math.min(0.3, rest * 0.04);
      const weight = near * (rest > 0 ? begun : 1);
      return { term: numbers[at] ?? 0, weight, way: 'sound' as const, whole: rest === 0 };
    });
  });
}

function found(term: number | undefined, weight: number): Candidate[] {
  return term === undefined ? [] : [{ term, weight, way: 'sound' }];
}

/** Latin terms that sound just as the whole word: дата, data. */
function justAs(word: string, vocabulary: Vocabulary): Candidate[] {
  const sound = soundOf(word);
  const { list, numbers } = vocabulary.bySound(false);
  const options = { from: 0, to: list.words.length, limit: 0.09, shortest: sound.length, open: false };
  if (sound.length < SHORTEST_REST) return [];
  return nearWords(list, sound, HEARING, options).flatMap(({ at }) => found(numbers[at], 0.85));
}

/** The word letter by letter in the other script: gorutina, мвцц. */
function spelledOut(word: string, vocabulary: Vocabulary): Candidate[] {
  if (isLatin(word)) return found(vocabulary.find(stem(toCyrillic(word))), 0.9);
  for (const latin of toLatin(word)) {
    const term = vocabulary.find(latin) ?? vocabulary.find(stem(latin));
    if (term !== undefined) return found(term, 0.9);
  }
  return [];
}

/** The same word in the other script: кафка and kafka, gorutina and горутина; and, unknown, by its sound: graphana. */
export function bySound(word: string, vocabulary: Vocabulary, known: boolean, open: boolean): Candidate[] {
  const russian = isCyrillic(word);
  if (!russian && known) return [];
  if (word.length === 1) return known ? [] : found(vocabulary.find(soundOf(word)), 0.9);
  const spelled = known ? [] : spelledOut(word, vocabulary);
  if ((!russian && spelled.length > 0) || (!russian && !isLatin(word)) || silentShare(word) > MOST_SILENT)
    return spelled;
  if (known && stem(word) !== word && soundOf(stem(word)).length < 4) return justAs(word, vocabulary);
  const unfinished = open || (!known && word.length >= 5);
  const heard = heardIn(!russian, word, vocabulary, known ? KNOWN_LIMIT : UNSURE_LIMIT, unfinished && !known);
  if (!known) heard.push(...heardIn(russian, word, vocabulary, EAR_LIMIT, false));
  const best = Math.max(0, ...heard.map(({ weight }) => weight));
  return [...spelled, ...heard.filter(({ weight, whole }) => weight > best - (whole ? NEAREST : 0.12))];
}
