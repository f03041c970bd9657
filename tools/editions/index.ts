/* `npm run editions`: everything that a release gives away, in `build-editions/`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pack } from './archive';
import { readParts } from './chapters/book';
import { readPictures } from './chapters/pictures';
import { makeEpub } from './epub/epub';
import { readRelease } from './release';

const NAME = 'go-konspekt';

async function main(root: string): Promise<void> {
  const outDir = path.join(root, 'build-editions');
  const release = readRelease(root, process.env);
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const pictures = await readPictures(root);
  const epub = pack(await makeEpub(root, await readParts(root), pictures, release), release.time);
  await writeFile(path.join(outDir, `${NAME}.epub`), epub);
}

main(process.cwd()).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
