import { candidatesFor, type Candidate } from './candidates';
import { stem } from '../text/stem';
import type { Vocabulary } from './vocabulary';

const SHORTEST_HALF = 3;
const LONGEST = 24;
/** How sure each half has to be. */
const HALF = 0.78;
const MOST_MEANINGS = 4;
/** Slips are mended in halves of this length: shorter ones are near to too much. */
const MENDED = 6;
const LESS_SURE = 0.9;

export interface Half {
  readonly word: string;
  readonly candidates: readonly Candidate[];
}

function meanings(half: string, vocabulary: Vocabulary): Candidate[] {
  return candidatesFor(half, vocabulary, { open: false, literal: half.length < MENDED })
    .filter(({ weight, way }) => weight >= HALF && way !== 'family')
    .slice(0, MOST_MEANINGS);
}

/** The surest meanings of both halves that stand together somewhere in the book. */
function together(first: readonly Candidate[], second: readonly Candidate[], vocabulary: Vocabulary): number {
  let best = 0;
  for (const a of first) {
    for (const b of second) {
      if (a.term !== b.term && a.weight + b.weight > best && vocabulary.standTogether(a.term, b.term)) {
        best = a.weight + b.weight;
      }
    }
  }
  return best;
}

/** Other terms that both halves make when written as one: «трейспарент» → trace + parent → traceparent. */
function asOne(
  word: string,
  first: readonly Candidate[],
  second: readonly Candidate[],
  vocabulary: Vocabulary,
): Candidate[] {
  const pairs = first.flatMap((a) => second.map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) => {
    const whole = `${vocabulary.terms[a.term]}${vocabulary.terms[b.term]}`;
    const term = vocabulary.find(whole) ?? vocabulary.find(stem(whole));
    if (term === undefined || vocabulary.terms[term] === stem(word)) return [];
    return [{ term, weight: Math.min(a.weight, b.weight), way: 'whole' as const }];
  });
}

/** The surest first; what was taken apart is less sure than what was typed. */
function apart(candidates: readonly Candidate[]): Candidate[] {
  const surest = [...candidates].sort((a, b) => b.weight - a.weight);
  return surest.map(({ term, weight }) => ({ term, weight: weight * LESS_SURE, way: 'whole' }));
}

/**
 * A word that the book writes as two, in either script (`healthcheck`, «дедлеттер» → dead letter), or that is another one in
 * two halves. Null where it is none.
 */
export function splitInTwo(word: string, vocabulary: Vocabulary): Half[] | null {
  if (word.length > LONGEST || /\d/.test(word)) return null;
  let [best, halves]: [number, Half[] | null] = [0, null];
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
    const [begin, end] = [word.slice(0, at), word.slice(at)];
    const first = meanings(begin, vocabulary);
    if (first.length === 0) continue;
    const second = meanings(end, vocabulary);
    const whole = asOne(word, first, second, vocabulary);
    const sure = Math.max(together(first, second, vocabulary), ...whole.map(({ weight }) => 2 * weight));
    if (sure <= best) continue;
    best = sure;
    halves = [
      { word: begin, candidates: apart([...whole, ...first]) },
      { word: end, candidates: apart([...whole, ...second]) },
    ];
  }
  return halves;
}
