import type { Diagnostic } from '../../src/model/diagnostic';
import type { Page } from '../../src/model/page';
import { checkAnatomy } from './checks/anatomy';
import { checkContent } from './checks/content';
import { checkCoverage } from './checks/coverage';
import { checkDiagrams } from './checks/diagrams';
import { checkClaims, checkLedger } from './checks/fragments';
import { checkHeadings } from './checks/headings';
import { checkIds } from './checks/ids';
import { checkLinks, checkReferences } from './checks/links';
import { checkProofs, checkSamples } from './checks/samples';
import { checkDrawings } from '../diagrams/check';
import { readDrawings, readTools } from '../diagrams/read';
import { extractPage } from './extract';
import { parseFrontMatter } from './frontMatter';
import { type SourceFile, readExample, readInterviewQuestions, readLedger, readPages } from './read';
import { readTree } from './tree';

export interface Book {
  readonly pages: readonly Page[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `docs/messaging/kafka.mdx` → `messaging/kafka`. */
export function pageId(file: string): string {
  return file.replace(/^docs\//, '').replace(/\.mdx$/, '');
}

interface ParsedPage {
  readonly page: Page | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the last text of a file became: the book, the search, the rendering and the pictures each ask for all pages. */
const known = new Map<string, { readonly text: string; readonly parsed: ParsedPage }>();

/** Text of a page → its model; null where the text or the front matter can't be read. The same text is parsed once. */
export function parsePage(source: SourceFile): ParsedPage {
  const before = known.get(source.file);
  if (before?.text === source.text) return before.parsed;
  const parsed = parseAnew(source);
  known.set(source.file, { text: source.text, parsed });
  return parsed;
}

function parseAnew(source: SourceFile): ParsedPage {
  const { tree, diagnostics } = readTree(source);
  if (!tree) return { page: null, diagnostics };
  const parsed = parseFrontMatter(tree, source.file);
  if (!parsed.frontMatter) return { page: null, diagnostics: parsed.diagnostics };
  return { page: extractPage(tree, pageId(source.file), source.file, parsed.frontMatter), diagnostics: [] };
}

/** Reads the whole book and everything that is wrong with it. */
export async function loadBook(root: string): Promise<Book> {
  const [sources, ledger, questions, drawings, tools] = await Promise.all([
    readPages(root),
    readLedger(root),
    readInterviewQuestions(root),
    readDrawings(root),
    readTools(),
  ]);
  const parsed = sources.map(parsePage);
  const pages = parsed.flatMap(({ page }) => (page ? [page] : []));
  const read = (src: string) => readExample(root, src);
  const samples = await Promise.all(pages.flatMap((page) => [checkSamples(page, read), checkProofs(page, read)]));
  return {
    pages,
    diagnostics: [
      ...parsed.flatMap(({ diagnostics }) => diagnostics),
      ...pages.flatMap((page) => [
        ...checkAnatomy(page),
        ...checkContent(page),
        ...checkDiagrams(page),
        ...checkHeadings(page),
      ]),
      ...checkIds(pages),
      ...checkDrawings(pages, drawings, tools),
      ...checkLinks(pages),
      ...checkReferences(pages),
      ...checkClaims(pages, ledger),
      ...checkLedger(pages, ledger),
      ...checkCoverage(pages, questions),
      ...samples.flat(),
    ],
  };
}
