import { cp, mkdir, mkdtemp, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BookSection, SECTIONS_OF_BOOK } from '../../../src/model/book';
import { copyPage } from './copy';

/** What is made, and what is another project's business. */
const LEFT_OUT = new Set(['node_modules', 'build', '.docusaurus', '.cache', '.git']);

/** The packages of the project, without what builds have kept among them. */
async function linkPackages(root: string, project: string): Promise<void> {
  const packages = path.join(project, 'node_modules');
  await mkdir(packages);
  const names = (await readdir(path.join(root, 'node_modules'))).filter((name) => name !== '.cache');
  await Promise.all(names.map((name) => symlink(path.join(root, 'node_modules', name), path.join(packages, name))));
}

async function copyInto(project: string, section: string, page: string, number: number): Promise<string> {
  const folder = path.join(project, 'docs', section);
  const { text, drawings } = copyPage(await readFile(path.join(folder, `${page}.mdx`), 'utf8'), number);
  const name = `${page}-${number}`;
  await writeFile(path.join(folder, `${name}.mdx`), text);
  for (const [id, renamed] of drawings) {
    const drawing = path.join(folder, 'diagrams', `${id}.json`);
    if (!existsSync(drawing)) continue;
    const svg = (await readFile(drawing, 'utf8')).replaceAll(`${id}-`, `${renamed}-`);
    await writeFile(path.join(folder, 'diagrams', `${renamed}.json`), svg);
  }
  return name;
}

/** Replaces the table of contents, which is data in a file of the project. */
async function writeSections(project: string, sections: readonly BookSection[]): Promise<void> {
  const file = path.join(project, 'src/model/book.ts');
  const [types] = (await readFile(file, 'utf8')).split('export const SECTIONS_OF_BOOK');
  const data = JSON.stringify(sections, null, 2);
  await writeFile(file, `${types}export const SECTIONS_OF_BOOK: readonly BookSection[] = ${data};\n`);
}

/**
 * A copy of the project in a temporary folder whose book has `count` pages: the real ones first, then copies of the topics,
 * round by round. The section «interview» is not copied: its pages are lists of the whole book.
 */
export async function makeProject(root: string, count: number): Promise<string> {
  const project = await mkdtemp(path.join(os.tmpdir(), `book-${count}-`));
  for (const entry of await readdir(root)) {
    if (!LEFT_OUT.has(entry)) await cp(path.join(root, entry), path.join(project, entry), { recursive: true });
  }
  await linkPackages(root, project);
  const topics = SECTIONS_OF_BOOK.filter(({ id }) => id !== 'interview').flatMap(({ id, pages }) =>
    pages.map((page) => ({ section: id, page })),
  );
  const added = new Map<string, string[]>(SECTIONS_OF_BOOK.map(({ id }) => [id, []]));
  const missing = count - SECTIONS_OF_BOOK.flatMap(({ pages }) => pages).length;
  for (let at = 0; at < missing; at++) {
    const { section, page } = topics[at % topics.length] ?? { section: '', page: '' };
    added.get(section)?.push(await copyInto(project, section, page, 2 + Math.floor(at / topics.length)));
  }
  const sections = SECTIONS_OF_BOOK.map((section) => ({
    ...section,
    pages: [...section.pages, ...(added.get(section.id) ?? [])],
  }));
  await writeSections(project, sections);
  return project;
}
