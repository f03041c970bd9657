import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS_OF_BOOK } from '../../src/model/book';
import { EDITION_FILES } from '../../src/model/editions';
import { readParts } from '../../tools/editions/chapters/book';
import { readPictures } from '../../tools/editions/chapters/pictures';
import { parseDestinations } from '../../tools/editions/pdf/contents';
import { makePdf } from '../../tools/editions/pdf/print';
import { readRelease } from '../../tools/editions/release';
import { theBook } from '../support/book';
import { launchBrowser } from '../support/browser';

const OUT = path.resolve('build-editions');
const fileOf = (name: keyof typeof EDITION_FILES): string => path.join(OUT, EDITION_FILES[name]);
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

describe('EPUB', () => {
  it('is valid', () => {
    const jar = '/usr/share/java/epubcheck.jar';
    const [command, ...args] = existsSync(jar) ? ['java', '-jar', jar] : ['epubcheck'];
    const { status, stdout, stderr } = spawnSync(command ?? '', [...args, fileOf('epub')], { encoding: 'utf8' });
    expect(`${stdout}${stderr}`).toMatch(/0 errors \/ 0 warnings/);
    expect(status).toBe(0);
  });

  it('has every page, every question with its answer, every diagram as a picture', async () => {
    const files = unzipSync(readFileSync(fileOf('epub')));
    for (const page of (await theBook()).pages) {
      const text = Buffer.from(files[`EPUB/${page.id.replace('/', '-')}.xhtml`] ?? []).toString();
      for (const { id } of page.questions) {
        expect(text, `${page.id}#${id}`).toContain(`id="${id}"`);
        expect(text, `${page.id}#${id}`).toContain(`id="answer-${id}"`);
      }
      for (const { id } of page.diagrams) expect(files[`EPUB/images/${id}.svg`], `${page.id}#${id}`).toBeDefined();
    }
  });
});

describe('PDF', () => {
  it('is A4 with the tags of its structure and every font inside', () => {
    expect(run('pdfinfo', fileOf('pdf'))).toMatch(/Tagged:\s+yes[\s\S]*Page size:.*A4/);
    const fonts = run('pdffonts', fileOf('pdf')).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(3);
    expect(fonts.filter((line) => !/\syes\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/.test(line))).toEqual([]);
  });

  it('is the same, byte for byte, when it is printed again', async () => {
    const root = process.cwd();
    const release = readRelease(root, process.env);
    const again = await makePdf(root, await readParts(root), await readPictures(root), release);
    expect(Buffer.compare(again, readFileSync(fileOf('pdf')))).toBe(0);
  });

  it('has contents whose numbers are those of the pages', async () => {
    const pages = parseDestinations(run('pdfinfo', '-dests', fileOf('pdf')));
    const contents = run('pdftotext', '-layout', '-f', '2', '-l', '4', fileOf('pdf'), '-').replaceAll('\u00A0', ' ');
    const { pages: ofBook } = await theBook();
    expect(pages.size).toBeGreaterThan(ofBook.length);
    for (const { id, frontMatter } of ofBook) {
      const number = pages.get(id.replace('/', '-'));
      const line = contents.split('\n').find((each) => each.trim().startsWith(frontMatter.title) && /\d$/.test(each));
      expect(line?.match(/(\d+)$/)?.[1], id).toBe(String(number));
    }
  });

  it('has bookmarks for every part and chapter', () => {
    const { outlines } = JSON.parse(run('qpdf', '--json=2', '--json-key=outlines', fileOf('pdf'))) as {
      outlines: { title: string; kids: { title: string }[] }[];
    };
    const parts = outlines.filter(({ title }) => SECTIONS_OF_BOOK.some((section) => section.title === title));
    expect(parts.map(({ title, kids }) => [title, kids.length])).toEqual(
      SECTIONS_OF_BOOK.map(({ title, pages }) => [title, pages.length]),
    );
  });
});

describe('the bill of materials and the sums', () => {
  it('names what the site is built from', () => {
    const { bomFormat, components } = JSON.parse(readFileSync(fileOf('sbom'), 'utf8')) as {
      bomFormat: string;
      components: { name: string }[];
    };
    expect(bomFormat).toBe('CycloneDX');
    expect(components.map(({ name }) => name)).toContain('react');
  });

  it('are those of the files', () => {
    const lines = readFileSync(path.join(OUT, 'SHA256SUMS'), 'utf8').trim().split('\n');
    const sum = (name: string) =>
      createHash('sha256')
        .update(readFileSync(path.join(OUT, name)))
        .digest('hex');
    const names = Object.values(EDITION_FILES).sort();
    expect(lines).toEqual(names.map((name) => `${sum(name)}  ${name}`));
  });
});

describe('the site from a disk', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'go-konspekt-zip-'));
  const address = (file: string) => pathToFileURL(path.join(folder, 'go-konspekt', file)).href;
  const wrong: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(fileOf('file'))))) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
      await writeFile(path.join(folder, name), bytes);
    }
    browser = await launchBrowser();
    page = await browser.newPage();
    // A page that is left at once gives up its view transition and what it still loads: that is no failure.
    page.on('pageerror', ({ message }) => void (/^Transition was aborted/.test(message) || wrong.push(message)));
    page.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())));
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(request.url());
    });
    page.on('request', (request) => void (/^(?:file|data|blob):/.test(request.url()) || wrong.push(request.url())));
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it('opens, its links lead on, answers unfold, diagrams are there', async () => {
    await page.goto(address('index.html'));
    await page.click('main a[href*="messaging/kafka/"]');
    expect(page.url()).toBe(address('messaging/kafka/index.html'));
    await page.click('#q-kafka-topic summary');
    expect(await page.locator('#q-kafka-topic').evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
    expect((await page.locator('#kafka-topic-partitions svg').first().boundingBox())?.width).toBeGreaterThan(200);
  });

  it('is searched, and a result leads to its place', async () => {
    await page.click('a.gk-search-open');
    await page.keyboard.type('идемпотентность');
    const option = page.locator('.gk-search-option').first();
    await page.locator('.gk-search-snippet mark').first().waitFor();
    await option.click();
    await page.waitForURL((url) => url.href !== address('messaging/kafka/index.html'));
    expect(page.url()).toMatch(/^file:.*\/index\.html/);
    await page.goto(`${address('search/index.html')}?q=outbox`);
    await page.locator('a.gk-search-option').first().waitFor();
  });

  it('every page loads without an error and without a network', async () => {
    for (const id of SECTIONS_OF_BOOK.flatMap(({ id, pages }) => [id, ...pages.map((slug) => `${id}/${slug}`)])) {
      await page.goto(address(`${id}/index.html`));
    }
    await page.goto(address('offline/index.html'));
    expect(wrong).toEqual([]);
  });
});
