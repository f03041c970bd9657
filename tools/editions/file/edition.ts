import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHtml, printHtml } from '../../../plugins/light/tree';
import { createEngine } from '../../../src/search/engine';
import type { SearchIndex } from '../../../src/search/types';
import { bundleReader } from '../../lighten/bundle';
import type { Files } from '../archive';
import { rewriteAddress } from './address';
import { READER, toFilePage } from './page';

/** Below the folder that unpacking leaves: `index.html` is what a reader opens. */
const FOLDER = 'go-konspekt';

const TEXTS = /^search-text\/(.+)\.json$/;
const URLS = /url\(\s*(["']?)([^"')]+)\1\s*\)/g;

/** A style sheet with addresses that work from a disk; the files that it names. */
export function toFileStyle(css: string, file: string, baseUrl: string): { css: string; named: string[] } {
  const named: string[] = [];
  const text = css.replace(URLS, (whole, quote: string, address: string) => {
    const found = rewriteAddress(address, file, baseUrl);
    if (!found) return whole;
    named.push(found.file);
    return `url(${quote}${found.address}${quote})`;
  });
  return { css: text, named };
}

async function readerScript(root: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'go-konspekt-file-'));
  try {
    const { entry, files } = await bundleReader(root, folder, 'file');
    const script = files.get(entry);
    if (!script) throw new Error('Скрипта читателя для издания из файлов нет.');
    return script;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The index of the search as a classic script: a page opened from a disk may fetch nothing. */
async function searchScript(buildDir: string, names: readonly string[]): Promise<string> {
  const name = names.find((file) => /^search-index\.[0-9a-f]+\.json$/.test(file));
  if (!name) throw new Error('В сборке нет указателя поиска: сначала npm run build.');
  const text = await readFile(path.join(buildDir, name), 'utf8');
  try {
    createEngine(JSON.parse(text) as SearchIndex);
  } catch (cause) {
    throw new Error(`Поиск не понимает ${name}: сборка старше исходников, нужен npm run build.`, { cause });
  }
  return `globalThis.GK_SEARCH_INDEX=${text};\n`;
}

/** The texts that snippets are cut from, of all pages, as a classic script. */
async function textsScript(buildDir: string, names: readonly string[]): Promise<string> {
  const texts: Record<string, unknown> = {};
  for (const name of names) {
    const [, pageId] = TEXTS.exec(name) ?? [];
    if (pageId) texts[pageId] = JSON.parse(await readFile(path.join(buildDir, name), 'utf8'));
  }
  return `globalThis.GK_SEARCH_TEXTS=${JSON.stringify(texts)};\n`;
}

/** The files of the site as it opens by a double click, from the built site. Throws where something that it names is not there. */
export async function makeFileEdition(root: string, buildDir: string, baseUrl: string): Promise<Files> {
  const names = (await readdir(buildDir, { recursive: true })).map((name) => name.split(path.sep).join('/')).sort();
  const made = new Map<string, Uint8Array>();
  const wanted = new Set<string>();
  const add = (name: string, text: string) => made.set(name, Buffer.from(text));
  for (const name of names.filter((file) => file.endsWith('.html') && file !== '404.html')) {
    const document = parseHtml(await readFile(path.join(buildDir, name), 'utf8'));
    for (const file of toFilePage(document, name, baseUrl)) wanted.add(file);
    add(name, printHtml(document));
  }
  for (const name of [...wanted].filter((file) => file.endsWith('.css'))) {
    const { css, named } = toFileStyle(await readFile(path.join(buildDir, name), 'utf8'), name, baseUrl);
    for (const file of named) wanted.add(file);
    add(name, css);
  }
  add(READER, await readerScript(root));
  add('search-index.js', await searchScript(buildDir, names));
  add('search-texts.js', await textsScript(buildDir, names));
  const missing = [...wanted].filter((file) => !made.has(file) && !names.includes(file));
  if (missing.length > 0) throw new Error(`Издание из файлов ссылается на то, чего нет: ${missing.join(', ')}`);
  for (const name of wanted) if (!made.has(name)) made.set(name, await readFile(path.join(buildDir, name)));
  return new Map([...made].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => [`${FOLDER}/${name}`, bytes]));
}
