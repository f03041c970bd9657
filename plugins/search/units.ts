import type { Page, Passage } from '../../src/model/page';
import { SECTIONS } from '../../src/model/sections';
import type { SourcePage, SourceUnit } from '../../src/search/index/source';
import { type ReadExample, identifiersOf, sampleIdentifiers } from './identifiers';

/** Headings that every page has: they say nothing of the topic. */
const COMMON = new Set(SECTIONS.map(({ title }) => title));
/** Sections whose words are found elsewhere: the short answer on the page itself, the answers in the questions. */
const SHORT = 'short';
const SOURCES = 'sources';
/** Sections that talk about the topic instead of explaining it. */
const ASIDE = new Set(['notes', 'experience']);

function oneLine(paragraphs: readonly string[]): string {
  return paragraphs.join(' ').replace(/\s+/g, ' ').trim();
}

function sectionText(passage: Passage): readonly string[] {
  if (passage.kind === 'section' && (passage.id === SHORT || passage.id === SOURCES)) return [];
  return passage.paragraphs;
}

/** The forms of a term as its author lists them, and its title taken apart: «Backpressure (обратное давление)». */
function keywordsOf(page: Page, passage: Passage): readonly string[] {
  if (passage.kind !== 'term') return [];
  return page.terms.find(({ id }) => id === passage.id)?.forms ?? [];
}

function toUnit(page: Page, passage: Passage, read: ReadExample): SourceUnit | null {
  if (passage.id === null) return null;
  const text = sectionText(passage);
  const isAside = passage.kind === 'section' && ASIDE.has(passage.id);
  return {
    kind: passage.kind,
    level: passage.level,
    anchor: passage.id,
    title: passage.title,
    fields: {
      title: COMMON.has(passage.title) ? [] : [passage.title],
      heading: [...passage.path, COMMON.has(passage.title) ? passage.title : ''].filter((title) => !COMMON.has(title)),
      keywords: keywordsOf(page, passage),
      asked: passage.asked.map(({ text }) => text),
      [isAside ? 'aside' : 'body']: [...text, ...passage.diagrams],
      code: [...identifiersOf(passage.code), ...sampleIdentifiers(passage.samples, read)],
    },
    text: oneLine(passage.paragraphs.length > 0 ? passage.paragraphs : passage.diagrams),
  };
}

function pageUnit(page: Page): SourceUnit {
  const short = page.passages.find(({ id }) => id === SHORT)?.paragraphs ?? [];
  const { title, description, keywords } = page.frontMatter;
  return {
    kind: 'page',
    level: 'level' in page.frontMatter ? page.frontMatter.level : null,
    anchor: '',
    title,
    fields: { title: [title], keywords, short: [description, ...short] },
    text: oneLine([description, ...short]),
  };
}

/** The pages as the search knows them: each page and its places, in the order of the book. */
export function toSourcePages(pages: readonly Page[], read: ReadExample): SourcePage[] {
  return pages.map((page) => {
    const places = page.passages.map((passage) => toUnit(page, passage, read)).filter((unit) => unit !== null);
    const first = pageUnit(page);
    return { id: page.id, title: first.title, level: first.level, units: [first, ...places] };
  });
}
