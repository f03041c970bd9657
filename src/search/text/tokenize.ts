import { normalize, unify } from './normalize';

/** A run of signs between spaces, and what is looked up for it. */
export interface Chunk {
  /** As it stands in the text, without the punctuation around it. */
  readonly source: string;
  /** Its words in their order, normalised: `context.WithTimeout` → context, with, timeout. */
  readonly words: readonly string[];
  /** Several words written as one: `withtimeout`, `ci/cd` → cicd, `n+1`. */
  readonly wholes: readonly string[];
}

const WORD = /[\p{L}\p{N}]+/gu;
/** `parseHTTPRequest` → parse, HTTP, Request. */
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu;
/** Longer chunks are addresses or rubbish: their words are enough. */
const LONGEST_WHOLE = 40;
/** Parts so short that they say little alone: `ci/cd`, `http/2`, `b.N`, `C#`. */
const SHORT_PART = 2;

/** `C#`, `C++`, `N+1`, `ci/cd`, `b.N`: the parts say nothing, the whole does. */
function joined(source: string, words: readonly string[]): string[] {
  if (source.length > LONGEST_WHOLE || words.length > 3) return [];
  const whole = normalize(source.replace(/[^\p{L}\p{N}+#]/gu, ''));
  if (words.length === 1 && whole === words[0]) return [];
  return words.some((word) => word.length <= SHORT_PART) && whole.length <= 12 ? [whole] : [];
}

/** Text → its chunks with words; no words, no chunk. Total. */
export function tokenize(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const raw of unify(text).split(' ')) {
    const source = raw.replace(EDGES, '');
    const words: string[] = [];
    const wholes: string[] = [];
    for (const [piece] of source.matchAll(WORD)) {
      const humps = piece.length <= LONGEST_WHOLE ? piece.split(HUMP) : [piece];
      words.push(...humps.map(normalize).filter(Boolean));
      if (humps.length > 1) wholes.push(normalize(piece));
    }
    if (words.length > 0) chunks.push({ source, words, wholes: [...wholes, ...joined(source, words)] });
  }
  return chunks;
}

/** All words and wholes of a text. */
export function wordsOf(text: string): string[] {
  return tokenize(text).flatMap(({ words, wholes }) => [...words, ...wholes]);
}
