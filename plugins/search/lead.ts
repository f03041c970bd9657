/** Signs of a text that a hit shows: two lines on a phone. */
const LONGEST = 56;
/** A first sentence shorter than this says too little alone. */
const SHORTEST = 34;

const SENTENCE_END = /[.!?…](?=\s+[«"(]?[\p{Lu}\p{N}`])/gu;

/** The beginning of a text up to the end of a sentence or of a word. */
export function leadOf(paragraphs: readonly string[]): string {
  const text = paragraphs.join(' ').replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST) return text;
  const ends = [...text.slice(0, LONGEST + 2).matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  const end = ends.filter((at) => at >= SHORTEST && at <= LONGEST).at(-1);
  if (end !== undefined) return text.slice(0, end);
  const space = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, space > 0 ? space : LONGEST).replace(/[\s,;:—-]+$/, '')}…`;
}
