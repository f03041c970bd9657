import type { Cost } from './processes';

export interface Measured {
  readonly pages: number;
  readonly cold: Cost;
  readonly warm: Cost;
}

export interface Verdict {
  readonly what: string;
  readonly found: number;
  readonly limit: number;
  readonly unit: string;
  readonly met: boolean;
}

const GIB = 1024 ** 3;
const MAX_WARM_S = 60;
const MAX_COLD_S = 150;
const MAX_MEMORY_GIB = 2;
/** A page of the largest book may cost this many times what one more page costs between the smaller books. */
const FLAT = 1.25;

function atMost(what: string, found: number, limit: number, unit: string): Verdict {
  return { what, found, limit, unit, met: found <= limit };
}

/** What one page more costs between two books, processor seconds: what every build pays once is not in it. */
export function pageCost(smaller: Measured, larger: Measured): number {
  return (larger.warm.cpu - smaller.warm.cpu) / (larger.pages - smaller.pages);
}

/** The targets of building: times and memory of the smallest book, and whether a page costs the same in a larger one. */
export function judge(books: readonly Measured[]): Verdict[] {
  const [smallest, middle] = books;
  const [before, largest] = books.slice(-2);
  if (!smallest) return [];
  const memory = Math.max(smallest.cold.memory, smallest.warm.memory) / GIB;
  const limits = [
    atMost(`${smallest.pages} страниц, заново`, smallest.cold.seconds, MAX_COLD_S, 'с'),
    atMost(`${smallest.pages} страниц, повторно`, smallest.warm.seconds, MAX_WARM_S, 'с'),
    atMost(`${smallest.pages} страниц, память`, memory, MAX_MEMORY_GIB, 'ГиБ'),
  ];
  if (!middle || !before || !largest || books.length < 3) return limits;
  const growth = pageCost(before, largest) / pageCost(smallest, middle);
  return [...limits, atMost(`страница из ${largest.pages} против страницы из ${middle.pages}`, growth, FLAT, '×')];
}
