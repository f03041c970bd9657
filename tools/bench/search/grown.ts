import type { Source } from '../../../src/search/index/source';

const TIMES = 10;
/** Words of a copy that become others: other books share the common words and have rare ones of their own. */
const OWN = /[\p{L}]{7,}/gu;

function retell(text: string, copy: number): string {
  return copy === 0
    ? text
    : text.replace(OWN, (word) =>
        word.charCodeAt(3) % 3 === 0 ? `${word.slice(0, 5)}${'абвгдежзик'[copy]}${word.slice(5)}` : word,
      );
}

/** A book of ten times the text: copies in which a third of the long words are new. */
export function tenTimes({ pages, synonyms }: Source): Source {
  const copies = Array.from({ length: TIMES }, (_, copy) =>
    pages.map((page) => ({
      ...page,
      id: `${page.id}${copy || ''}`,
      title: retell(page.title, copy),
      units: page.units.map((unit) => ({
        ...unit,
        title: retell(unit.title, copy),
        fields: Object.fromEntries(
          Object.entries(unit.fields).map(([field, texts]) => [field, texts.map((text) => retell(text, copy))]),
        ),
      })),
    })),
  );
  return { pages: copies.flat(), synonyms };
}
