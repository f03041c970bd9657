import { candidatesFor, type Candidate } from './candidates';
import type { Vocabulary } from './vocabulary';

const SHORTEST_HALF = 3;
const LONGEST = 24;
/** How sure each half has to be. */
const HALF = 0.78;
const MOST_MEANINGS = 4;
/** Slips are mended in halves of this length: shorter ones are near to too much. */
const MENDED = 6;

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

/** A word that the book writes as two, in either script: `healthcheck`, «дедлеттер» → dead letter. Null where it is none. */
export function splitInTwo(word: string, vocabulary: Vocabulary): Half[] | null {
  if (word.length > LONGEST || /\d/.test(word)) return null;
  let [best, halves]: [number, Half[] | null] = [0, null];
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) {
    const [begin, end] = [word.slice(0, at), word.slice(at)];
    const first = meanings(begin, vocabulary);
    if (first.length === 0) continue;
    const second = meanings(end, vocabulary);
    const sure = together(first, second, vocabulary);
    if (sure <= best) continue;
    best = sure;
    halves = [
      { word: begin, candidates: first },
      { word: end, candidates: second },
    ];
  }
  return (
    halves?.map(({ word: half, candidates }) => ({
      word: half,
      candidates: candidates.map(({ term, weight }) => ({ term, weight: weight * 0.9, way: 'whole' as const })),
    })) ?? null
  );
}
