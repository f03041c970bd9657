import type { RootContent, Table, TableRow } from 'mdast';
import { type CheckedFolders, findChecked } from '../../../src/model/checked';
import type { Page } from '../../../src/model/page';
import { languageOf } from './samples';

/** How a block of code is verified. */
export type Way = 'run' | 'illustration' | 'unmarked';

export interface Block {
  readonly language: string;
  readonly way: Way;
  /** With what it ran. */
  readonly tools: readonly string[];
}

/** All blocks of code of the book: samples and the short fences in the pages. */
export function toBlocks(pages: readonly Page[], checked: CheckedFolders): Block[] {
  return pages.flatMap((page) => [
    ...page.samples.map(({ src, illustration }): Block => {
      const record = findChecked(checked, src);
      const way = illustration ? 'illustration' : record ? 'run' : 'unmarked';
      return { language: languageOf(src), way, tools: illustration ? [] : (record?.with ?? []) };
    }),
    ...page.inlineCode.map(({ language, illustration }): Block => {
      return { language: language ?? 'text', way: illustration ? 'illustration' : 'unmarked', tools: [] };
    }),
  ]);
}

function count<T>(items: readonly T[], key: (item: T) => readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) for (const name of key(item)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
}

function row(...cells: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
  };
}

function table(head: readonly string[], rows: readonly TableRow[]): Table {
  return { type: 'table', align: [null, 'right'], children: [row(...head), ...rows] };
}

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** The counts of «Что проверено». */
export function renderVerified(pages: readonly Page[], checked: CheckedFolders): RootContent[] {
  const blocks = toBlocks(pages, checked);
  const run = blocks.filter(({ way }) => way === 'run').length;
  const illustrations = blocks.filter(({ way }) => way === 'illustration').length;
  const outputs = pages.flatMap((page) => page.samples).filter(({ output }) => output !== null).length;
  const claims = pages.flatMap((page) => page.proven).length;
  return [
    table(
      ['Что', 'Сколько'],
      [
        row('Блоков кода на страницах', String(blocks.length)),
        row('из них запущено или проверено инструментом', String(run)),
        row('из них иллюстраций с названной причиной', String(illustrations)),
        row('Записанных выводов под блоками', String(outputs)),
        row('Утверждений, у которых есть тест', String(claims)),
      ],
    ),
    paragraph('По языкам:'),
    table(
      ['Язык', 'Блоков'],
      count(blocks, ({ language }) => [language]).map(([name, number]) => row(name, String(number))),
    ),
    paragraph('Чем проверено (блок может относиться к нескольким строкам):'),
    table(
      ['Инструмент или сервер', 'Блоков'],
      count(blocks, ({ tools }) => tools).map(([name, number]) => row(name, String(number))),
    ),
  ];
}
