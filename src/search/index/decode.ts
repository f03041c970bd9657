import type { Level } from '../../model/level';
import type { HitKind, SearchIndex } from '../types';
import { KINDS, LEVELS } from './tables';
import { unpackNumbers } from './pack';
import { respell } from './respell';

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
  readonly lead: string;
  /** Number of its page. */
  readonly page: number;
}

/** The index unpacked for searching. */
export interface Tables {
  /** Sorted; a term is known by its number. */
  readonly terms: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** For each term, where its postings begin; one more at the end. */
  readonly starts: Uint32Array;
  readonly postedUnits: Uint16Array;
  readonly postedImpacts: Uint8Array;
  readonly pages: readonly Page[];
  readonly units: readonly Unit[];
  readonly synonyms: readonly (readonly string[])[];
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

function decodeTerms(packed: string): string[] {
  let before = '';
  return lines(packed).map((line) => {
    before = before.slice(0, unpackNumbers(line[0] ?? '')[0]) + line.slice(1);
    return before;
  });
}

function decodePostings(packed: string): Pick<Tables, 'starts' | 'postedUnits' | 'postedImpacts'> {
  const [counts, gaps, impacts] = packed.split('\n').map(unpackNumbers);
  if (!counts || !gaps || !impacts) throw new Error('The search index has no postings.');
  const starts = new Uint32Array(counts.length + 1);
  const postedUnits = new Uint16Array(gaps.length);
  let at = 0;
  for (let term = 0; term < counts.length; term++) {
    let unit = -1;
    for (let left = counts[term] ?? 0; left > 0; left--) {
      unit += (gaps[at] ?? 0) + 1;
      postedUnits[at++] = unit;
    }
    starts[term + 1] = at;
  }
  return { starts, postedUnits, postedImpacts: Uint8Array.from(impacts, (impact) => impact + 1) };
}

function levelOf(sign: string | undefined): Level | null {
  return LEVELS[Number(sign) - 1] ?? null;
}

function decodePlaces({ pages, units, titles, leads }: SearchIndex): Pick<Tables, 'pages' | 'units'> {
  const titleLines = respell(titles).split('\n');
  const leadLines = respell(leads).split('\n');
  const unitsOfPages = units.split('\n\n').map(lines);
  const places: Unit[] = [];
  const decodedPages = lines(respell(pages)).map((line, page): Page => {
    const tab = line.indexOf('\t');
    const title = line.slice(tab + 1);
    const level = levelOf(line[0]);
    const first = places.length;
    for (const unit of unitsOfPages[page] ?? []) {
      const at = places.length;
      places.push({
        kind: KINDS[Number(unit[0])] ?? 'section',
        level: levelOf(unit[1]),
        anchor: unit.slice(2),
        title: titleLines[at] || title,
        lead: leadLines[at] ?? '',
        page,
      });
    }
    return { id: line.slice(1, tab), title, level, unit: first };
  });
  return { pages: decodedPages, units: places };
}

/** Unpacks an index; throws where it is of another version or no index at all. */
export function decodeIndex(index: SearchIndex): Tables {
  if (index.version !== 1) throw new Error(`The search index has version ${String(index.version)}, not 1.`);
  const terms = decodeTerms(respell(index.terms));
  return {
    terms,
    numberOf: new Map(terms.map((term, number) => [term, number])),
    ...decodePostings(index.postings),
    ...decodePlaces(index),
    synonyms: lines(respell(index.synonyms)).map((line) => line.split('|')),
  };
}
