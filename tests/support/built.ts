import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';

export const OUT_DIR = path.resolve('build');
export const BASE_URL = '/go-konspekt/';

/** All files of the built site, with forward slashes, sorted. */
export function builtFiles(): string[] {
  if (!existsSync(path.join(OUT_DIR, 'sw.js'))) throw new Error('Сайт не собран: сначала npm run build.');
  return (readdirSync(OUT_DIR, { recursive: true }) as string[])
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => path.extname(file) !== '')
    .sort();
}

export function readBuilt(file: string): string {
  return readFileSync(path.join(OUT_DIR, file), 'utf8');
}

/** Paths of the pages: `messaging/kafka/index.html`. */
export function builtPages(): string[] {
  return builtFiles().filter((file) => file.endsWith('.html'));
}

const documents = new Map<string, Document>();

export function builtDocument(file: string): Document {
  const known = documents.get(file) ?? new JSDOM(readBuilt(file)).window.document;
  documents.set(file, known);
  return known;
}

/** The built page of a page id of the book. */
export function bookDocument(id: string): Document {
  return builtDocument(`${id}/index.html`);
}
