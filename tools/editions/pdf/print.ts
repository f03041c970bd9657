import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../../tests/support/browser';
import type { Part } from '../chapters/book';
import type { Pictures } from '../chapters/pictures';
import type { Release } from '../release';
import { type PageNumbers, parseDestinations, toContents } from './contents';
import { setDates } from './dates';
import { toBody, toDocument } from './document';
import { fontFaces } from './fonts';

const PRINTING_MS = 300_000;
const BUFFER_BYTES = 64 * 1024 * 1024;

/** Prints a document from its file: A4, with bookmarks and the tags that a screen reader goes by. */
async function print(browser: Browser, html: string, folder: string): Promise<string> {
  const [source, target] = [path.join(folder, 'book.html'), path.join(folder, 'book.pdf')];
  await writeFile(source, html);
  const page = await browser.newPage();
  page.setDefaultTimeout(PRINTING_MS);
  await page.goto(pathToFileURL(source).href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.pdf({ path: target, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await page.close();
  return target;
}

function readNumbers(pdf: string): PageNumbers {
  return parseDestinations(execFileSync('pdfinfo', ['-dests', pdf], { encoding: 'utf8', maxBuffer: BUFFER_BYTES }));
}

/** Chromium leaves the tags uncompressed, which is more than half of the file. The same file gives the same bytes. */
async function squeeze(pdf: string): Promise<Uint8Array> {
  const small = `${pdf}.small`;
  const options = ['--object-streams=generate', '--recompress-flate', '--compression-level=9', '--deterministic-id'];
  execFileSync('qpdf', [...options, pdf, small]);
  return readFile(small);
}

/**
 * The PDF of the book. Chromium has no `target-counter`, so the book is printed twice: the first printing says on which
 * page everything begins, the second has the numbers in its contents. Throws where they do not agree.
 */
export async function makePdf(
  root: string,
  parts: readonly Part[],
  { byId, rules }: Pictures,
  release: Release,
): Promise<Uint8Array> {
  const logo = `data:image/svg+xml;base64,${await readFile(path.join(root, 'static/img/logo.svg'), 'base64')}`;
  const own = await readFile(path.join(root, 'tools/editions/pdf/style.css'), 'utf8');
  const style = [fontFaces(root), rules, own].join('\n');
  const body = toBody(parts, byId, release, logo);
  const folder = await mkdtemp(path.join(tmpdir(), 'go-konspekt-pdf-'));
  const browser = await launchBrowser();
  try {
    const printWith = (numbers: PageNumbers) =>
      print(browser, toDocument(body, toContents(parts, numbers), style), folder);
    const numbers = readNumbers(await printWith(new Map()));
    const pdf = await printWith(numbers);
    const after = readNumbers(pdf);
    const moved = [...numbers].filter(([name, page]) => after.get(name) !== page);
    if (moved.length > 0) throw new Error(`Номера страниц в содержании не сошлись: ${moved[0]?.[0]}.`);
    await writeFile(pdf, setDates(await readFile(pdf), release.time));
    return await squeeze(pdf);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
