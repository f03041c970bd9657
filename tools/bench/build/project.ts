import { cp, mkdir, mkdtemp, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BookSection, SECTIONS_OF_BOOK } from '../../../src/model/book';
import { copyPage } from './copy';
import { type PlannedCopy, planBook } from './plan';

/** What is made, and what is another project's business. */
const LEFT_OUT = new Set(['node_modules', 'build', '.docusaurus', '.cache', '.git']);

/** The packages of the project, without what builds have kept among them. */
async function linkPackages(root: string, project: string): Promise<void> {
  const packages = path.join(project, 'node_modules');
  await mkdir(packages);
  const names = (await readdir(path.join(root, 'node_modules'))).filter((name) => name !== '.cache');
  await Promise.all(names.map((name) => symlink(path.join(root, 'node_modules', name), path.join(packages, name))));
}

async function writeCopy(docs: string, { from, to, page, number }: PlannedCopy): Promise<void> {
  const { text, drawings } = copyPage(await readFile(path.join(docs, from, `${page}.mdx`), 'utf8'), from, number);
  await mkdir(path.join(docs, to, 'diagrams'), { recursive: true });
  await writeFile(path.join(docs, to, `${page}.mdx`), text);
  for (const [id, renamed] of drawings) {
    const drawing = path.join(docs, from, 'diagrams', `${id}.json`);
    if (!existsSync(drawing)) continue;
    const svg = (await readFile(drawing, 'utf8')).replaceAll(`${id}-`, `${renamed}-`);
    await writeFile(path.join(docs, to, 'diagrams', `${renamed}.json`), svg);
  }
}

/** Replaces the table of contents, which is data in a file of the project. */
async function writeSections(project: string, sections: readonly BookSection[]): Promise<void> {
  const file = path.join(project, 'src/model/book.ts');
  const [types] = (await readFile(file, 'utf8')).split('export const SECTIONS_OF_BOOK');
  const data = JSON.stringify(sections, null, 2);
  await writeFile(file, `${types}export const SECTIONS_OF_BOOK: readonly BookSection[] = ${data};\n`);
}

/** A copy of the project in a temporary folder whose book has `count` pages. */
export async function makeProject(root: string, count: number): Promise<string> {
  const project = await mkdtemp(path.join(os.tmpdir(), `book-${count}-`));
  for (const entry of await readdir(root)) {
    if (!LEFT_OUT.has(entry)) await cp(path.join(root, entry), path.join(project, entry), { recursive: true });
  }
  await linkPackages(root, project);
  const { sections, copies } = planBook(SECTIONS_OF_BOOK, count);
  for (const copy of copies) await writeCopy(path.join(project, 'docs'), copy);
  await writeSections(project, sections);
  return project;
}
