import type { Tables } from './index/decode';
import { soundOf } from './text/phonetic';
import { normalize } from './text/normalize';
import { wordsOf } from './text/tokenize';
import type { NearTopic } from './types';

const MOST = 5;

function pieces(text: string): Set<string> {
  const result = new Set<string>();
  for (const word of wordsOf(text)) {
    const sound = ` ${soundOf(word)} `;
    for (let at = 0; at + 3 <= sound.length; at++) result.add(sound.slice(at, at + 3));
  }
  return result;
}

/** Pages whose titles sound most like the query; the first pages of the book where none does. */
export function nearTopics(query: string, { pages }: Tables): NearTopic[] {
  const asked = pieces(normalize(query).slice(0, 200));
  return pages
    .map((page, at) => {
      const own = pieces(`${page.title} ${page.id.replaceAll('/', ' ')}`);
      const common = [...asked].filter((piece) => own.has(piece)).length;
      return { page, at, score: common / Math.sqrt(Math.max(1, own.size)) };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, MOST)
    .map(({ page }) => ({ path: `${page.id}/`, title: page.title }));
}
