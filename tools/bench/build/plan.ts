import type { BookSection } from '../../../src/model/book';

/** A page that is written into the larger book: which page it is a copy of, and which copy. */
export interface PlannedCopy {
  readonly from: string;
  readonly to: string;
  readonly page: string;
  readonly number: number;
}

export interface LargerBook {
  readonly sections: readonly BookSection[];
  readonly copies: readonly PlannedCopy[];
}

/** Its pages are lists of the whole book: a larger book has one such section, too. */
const NOT_COPIED = 'interview';

/**
 * A book of `count` pages: the real sections first, then these again, round by round, as sections of their own. So a section
 * stays as large as sections are, and what a page says of its section does not grow with the book. The last round ends
 * where the pages are enough.
 */
export function planBook(book: readonly BookSection[], count: number): LargerBook {
  const topics = book.filter(({ id }) => id !== NOT_COPIED);
  const sections = [...book];
  const copies: PlannedCopy[] = [];
  let missing = count - book.flatMap(({ pages }) => pages).length;
  for (let round = 2; missing > 0; round++) {
    for (const section of topics.filter(({ pages }) => pages.length > 0)) {
      const pages = section.pages.slice(0, Math.max(0, missing));
      if (pages.length === 0) break;
      const id = `${section.id}-${round}`;
      sections.push({ ...section, id, title: `${section.title} — ${round}`, pages });
      copies.push(...pages.map((page) => ({ from: section.id, to: id, page, number: round })));
      missing -= pages.length;
    }
  }
  return { sections, copies };
}
