import type { Level } from '../../model/level';
import { Decoder, fromText } from '../codec/decoder';
import type { HitKind, SearchIndex } from '../types';
import { codeWords } from './dictionary';
import { type Postings, codePostings, termsOfUnits } from './postings';
import { type SynonymSet, codeSynonyms } from './synonymSets';
import { KINDS, LEVELS } from './tables';
import { TextCoder } from './texts';

export interface Page {
  readonly id: string;
  readonly title: string;
  readonly level: Level | null;
  /** Number of the unit that is the page itself; its places follow. */
  readonly unit: number;
}

export interface Unit {
  readonly kind: HitKind;
  readonly level: Level | null;
  readonly anchor: string;
  readonly title: string;
  /** Number of its page. */
  readonly page: number;
}

/** The index unpacked for searching. */
export interface Tables extends Postings {
  /** Sorted; a term is known by its number. */
  readonly terms: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly pages: readonly Page[];
  readonly units: readonly Unit[];
  readonly synonyms: readonly SynonymSet[];
}

interface Place {
  readonly kind: number;
  readonly level: Level | null;
  readonly anchor: string;
  readonly page: number;
}

function levelOf(sign: string | undefined): Level | null {
  return LEVELS[Number(sign) - 1] ?? null;
}

/** The pages and their places as `outline` wrote them. */
function readOutlines(text: string): { pages: { id: string; level: Level | null; unit: number }[]; places: Place[] } {
  const places: Place[] = [];
  const outlines = text === '' ? [] : text.split('\n\n');
  const pages = outlines.map((outline, page) => {
    const [head = '', ...lines] = outline.split('\n');
    const unit = places.length;
    for (const line of lines) {
      places.push({ kind: Number(line[0]), level: levelOf(line[1]), anchor: line.slice(2), page });
    }
    return { id: head.slice(1), level: levelOf(head[0]), unit };
  });
  return { pages, places };
}

/** Unpacks an index; throws where it is of another version or no index at all. */
export function decodeIndex(index: SearchIndex): Tables {
  if (index?.version !== 1) throw new Error(`The search index has version ${String(index?.version)}, not 1.`);
  const { pages, places } = readOutlines(index.pages);
  const coder = new Decoder(fromText(index.packed));
  const terms = codeWords(coder, []);
  const postings = codePostings(
    coder,
    terms.length,
    places.map(({ kind }) => kind),
    null,
  );
  const synonyms = codeSynonyms(coder, [], terms);
  const texts = new TextCoder({
    separators: index.separators,
    forms: index.forms.split(' '),
    words: index.words.split(' '),
  });
  const termsOfUnit = termsOfUnits(postings, places.length);
  const titles = places.map((_, unit) => texts.code(coder, termsOfUnit[unit] ?? [], terms, null));
  return {
    ...postings,
    terms,
    numberOf: new Map(terms.map((term, number) => [term, number])),
    pages: pages.map((page) => ({ ...page, title: titles[page.unit] ?? page.id })),
    units: places.map(({ kind, level, anchor, page }, unit) => ({
      kind: KINDS[kind] ?? 'section',
      level,
      anchor,
      title: titles[unit] ?? '',
      page,
    })),
    synonyms,
  };
}
