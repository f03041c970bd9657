/* `npm run editions [-- epub pdf file sbom]`: everything that a release gives away, from the book and the built site. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EDITION_FILES } from '../../src/model/editions';
import { siteSettings } from '../../src/settings';
import { pack } from './archive';
import { readParts } from './chapters/book';
import { readPictures } from './chapters/pictures';
import { makeEpub } from './epub/epub';
import { makeFileEdition } from './file/edition';
import { makePdf } from './pdf/print';
import { type Release, readRelease } from './release';
import { withoutChance } from './sbom';

const SBOM_BYTES = 64 * 1024 * 1024;

type Make = (root: string, release: Release) => Promise<Uint8Array | string>;

/** How each edition is made, by its name on the command line. */
const EDITIONS: Readonly<Record<keyof typeof EDITION_FILES, Make>> = {
  file: async (root, { time }) =>
    pack(await makeFileEdition(root, path.join(root, 'build'), siteSettings(process.env).baseUrl), time),
  epub: async (root, release) =>
    pack(await makeEpub(root, await readParts(root), await readPictures(root), release), release.time),
  pdf: async (root, release) => makePdf(root, await readParts(root), await readPictures(root), release),
  sbom: async (root, { time }) => {
    const options = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only'];
    return withoutChance(execFileSync('npm', options, { cwd: root, encoding: 'utf8', maxBuffer: SBOM_BYTES }), time);
  },
};

/** `SHA256SUMS` of everything in the folder, for `sha256sum -c`. */
async function writeSums(outDir: string): Promise<void> {
  const names = (await readdir(outDir)).filter((name) => name !== 'SHA256SUMS').sort();
  const lines = names.map(async (name) => {
    const hash = createHash('sha256')
      .update(await readFile(path.join(outDir, name)))
      .digest('hex');
    return `${hash}  ${name}\n`;
  });
  await writeFile(path.join(outDir, 'SHA256SUMS'), (await Promise.all(lines)).join(''));
}

async function main(root: string, asked: readonly string[]): Promise<void> {
  const names = Object.keys(EDITIONS) as (keyof typeof EDITIONS)[];
  const unknown = asked.filter((name) => !names.some((known) => known === name));
  if (unknown.length > 0) throw new Error(`Нет таких изданий: ${unknown.join(', ')}. Есть: ${names.join(', ')}.`);
  const outDir = path.join(root, 'build-editions');
  const release = readRelease(root, process.env);
  if (asked.length === 0) await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  for (const name of names.filter((each) => asked.length === 0 || asked.includes(each))) {
    const content = await EDITIONS[name](root, release);
    await writeFile(path.join(outDir, EDITION_FILES[name]), content);
    console.log(`${EDITION_FILES[name]}: ${(Buffer.byteLength(content) / 1e6).toFixed(1)} МБ`);
  }
  await writeSums(outDir);
}

main(process.cwd(), process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
