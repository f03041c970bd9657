import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic } from '../../src/model/diagnostic';
import type { Page } from '../../src/model/page';
import { encodeIndex } from '../../src/search/index/encode';
import { termsIn } from '../../src/search/index/impacts';
import type { Source, SourcePage } from '../../src/search/index/source';
import type { PageTexts, SearchIndex } from '../../src/search/types';
import { parsePage } from '../book/load';
import { readExample, readPages } from '../book/read';
import { aliasesOfTerms, parseAliases, synonymSets } from './aliases';
import { checkAsked, checkContradictions, checkTargets, checkWordings } from './checks';
import { toSourcePages } from './units';

/** The table of what can't be told from letters, from the repository root. */
export const ALIASES = 'plugins/search/aliases.yaml';

export interface LoadedSearch {
  readonly index: SearchIndex;
  readonly diagnostics: readonly Diagnostic[];
  /** What snippets are cut from, by the id of the page. */
  readonly texts: Readonly<Record<string, PageTexts>>;
}

function textsOf({ units }: SourcePage): PageTexts {
  return Object.fromEntries(units.flatMap(({ anchor, text }) => (text ? [[anchor, text]] : [])));
}

async function readSamples(root: string, pages: readonly Page[]): Promise<Map<string, string>> {
  const names = [...new Set(pages.flatMap(({ samples }) => samples.map(({ src }) => src)))].sort();
  const texts = await Promise.all(names.map(async (name) => [name, (await readExample(root, name)) ?? ''] as const));
  return new Map(texts);
}

interface Read {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

async function read(root: string): Promise<Read> {
  const files = await readPages(root);
  const pages = files.flatMap((file) => parsePage(file).page ?? []);
  const samples = await readSamples(root, pages);
  const table = parseAliases(await readFile(path.join(root, ALIASES), 'utf8'), ALIASES);
  const ofTerms = aliasesOfTerms(pages);
  const sourcePages = toSourcePages(pages, (src) => samples.get(src) ?? null);
  return {
    source: { pages: sourcePages, synonyms: synonymSets(pages, table) },
    diagnostics: [
      ...table.diagnostics,
      ...checkTargets(table.sets, termsIn(sourcePages)),
      ...checkContradictions(table.sets, ofTerms),
      ...pages.flatMap(checkAsked),
      ...pages.flatMap(checkWordings),
    ],
  };
}

/** What the index is built from: for comparisons that build another one from it. */
export async function loadSources(root: string): Promise<Source> {
  return (await read(root)).source;
}

/** Pages and the table of aliases → the index and what is wrong with the aliases. */
export async function loadSearch(root: string): Promise<LoadedSearch> {
  const { source, diagnostics } = await read(root);
  const texts = Object.fromEntries(source.pages.map((page) => [page.id, textsOf(page)]));
  return { index: encodeIndex(source), diagnostics, texts };
}
