import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { purgeStyles } from '../../plugins/light/css';
import { lightenPage } from '../../plugins/light/page';
import { parseHtml, printHtml } from '../../plugins/light/tree';
import { NameCollector } from '../../plugins/light/used';
import { bundleReader } from './bundle';

/** Where the reader's script and style sheet lie below the site. */
const READER = 'assets/reader';
/** Stands for the style sheet, whose name is that of its content: it is known when all pages were read. */
const SHEET_TO_COME = 'site.css';

export interface Lightened {
  readonly pages: number;
  /** Bytes (gzip) of the script that every page names, with what it imports at once. */
  readonly script: number;
  /** Bytes (gzip) of the style sheet. */
  readonly style: number;
}

async function filesBelow(folder: string, extension: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith(extension)).sort();
}

/** The text of all style sheets that the bundler made. */
async function readStyles(outDir: string): Promise<string> {
  const folder = path.join(outDir, 'assets/css');
  const sheets = await filesBelow(folder, '.css');
  return (await Promise.all(sheets.map((file) => readFile(path.join(folder, file), 'utf8')))).join('\n');
}

/** Makes the pages of a built site light, in place: see ARCHITECTURE.md. */
export async function lighten(root: string, outDir: string, baseUrl: string): Promise<Lightened> {
  const reader = await bundleReader(root, path.join(outDir, READER), 'site');
  const scripts = [...reader.files.values()].join('\n');
  const files = await filesBelow(outDir, '.html');
  const used = new NameCollector();
  used.addScript(scripts);
  const reads = [scripts];
  const address = (name: string) => `${baseUrl}${READER}/${name}`;
  for (const file of files) {
    const html = await readFile(path.join(outDir, file), 'utf8');
    const document = parseHtml(html);
    used.addPage(document);
    reads.push(...(html.match(/var\(\s*--[\w-]+/g) ?? []));
    lightenPage(document, baseUrl, {
      script: address(reader.entry),
      imports: reader.imports.map(address),
      style: address(SHEET_TO_COME),
    });
    await writeFile(path.join(outDir, file), printHtml(document));
  }
  const style = await purgeStyles(await readStyles(outDir), used, reads.join('\n'));
  const sheet = `site-${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`;
  await writeFile(path.join(outDir, READER, sheet), style);

  for (const file of files) {
    const html = await readFile(path.join(outDir, file), 'utf8');
    await writeFile(path.join(outDir, file), html.replace(address(SHEET_TO_COME), address(sheet)));
  }
  for (const folder of ['assets/js', 'assets/css'])
    await rm(path.join(outDir, folder), { recursive: true, force: true });
  const script = [reader.entry, ...reader.imports].reduce(
    (sum, name) => sum + gzipSync(reader.files.get(name) ?? '').length,
    0,
  );
  return { pages: files.length, script, style: gzipSync(style).length };
}
