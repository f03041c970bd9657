/* `npm run bench:build`: what it takes to build books of growing size, afresh and once more. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { align } from '../align';
import { type Cost, watch } from './processes';
import { makeProject } from './project';
import { type Measured, judge, pageCost } from './verdict';

const GIB = 1024 ** 3;
/** Two processors, as the smallest machines of CI have. */
const BUILD = ['taskset', '--cpu-list', '0,1', 'npm', 'run', 'build'];

/** So often is a book built once more; the build that took least tells, for what else a machine does can only add. */
const WARM_BUILDS = 2;

/** Told at once: the largest book takes long, and what is known should not be lost with it. */
async function measureBuild(project: string, kind: string): Promise<Cost> {
  const cost = await watch(BUILD, project);
  const figures = [`${cost.seconds.toFixed(1)} с`, `${cost.cpu.toFixed(1)} с процессора`];
  console.log(`  ${kind}: ${[...figures, `${(cost.memory / GIB).toFixed(2)} ГиБ`].join(', ')}`);
  return cost;
}

async function measureBook(root: string, pages: number): Promise<Measured> {
  const project = await makeProject(root, pages);
  try {
    console.log(`${pages} страниц: ${project}`);
    const cold = await measureBuild(project, 'заново');
    const warm: Cost[] = [];
    while (warm.length < WARM_BUILDS) {
      await rm(path.join(project, 'build'), { recursive: true });
      warm.push(await measureBuild(project, 'повторно'));
    }
    return { pages, cold, warm: warm.reduce((least, cost) => (cost.cpu < least.cpu ? cost : least)) };
  } finally {
    await rm(project, { recursive: true, force: true });
  }
}

function row(book: Measured, previous: Measured | undefined, kind: string, cost: Cost): string[] {
  return [
    String(book.pages),
    kind,
    cost.seconds.toFixed(1),
    cost.cpu.toFixed(1),
    (cost.seconds / book.pages).toFixed(3),
    previous ? pageCost(previous, book).toFixed(3) : '–',
    (cost.memory / GIB).toFixed(2),
  ];
}

function toTable(books: readonly Measured[]): string {
  const head = ['страниц', 'сборка', 'с', 'с процессора', 'с на страницу', 'ещё одна страница, с процессора', 'ГиБ'];
  const rows = books.flatMap((book, at) => [
    row(book, undefined, 'заново', book.cold),
    row(book, books[at - 1], 'повторно', book.warm),
  ]);
  return align([head, ...rows]);
}

async function main(root: string): Promise<boolean> {
  const { values } = parseArgs({ options: { pages: { type: 'string', default: '100,300,1000' } } });
  const books: Measured[] = [];
  for (const pages of values.pages.split(',').map(Number)) books.push(await measureBook(root, pages));
  const verdicts = judge(books);
  const report = verdicts.map(({ met, what, found, limit, unit }) => {
    return [met ? '✓' : '✗', what, `${found.toFixed(2)} ${unit}`, `≤ ${limit} ${unit}`];
  });
  console.log(`\n${toTable(books)}\n\n${align(report)}`);
  return verdicts.every(({ met }) => met);
}

main(process.cwd()).then(
  (met) => {
    process.exitCode = met ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
