import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sealRelease } from '../../plugins/offline/seal';
import { OUT_DIR } from './built';

/** Files that differ in the next release. */
export type Edits = Readonly<Record<string, (text: string) => string>>;

/** A page that tells the releases apart, by a mark that no script takes away. */
export const marked = (text: string): string => text.replace('<body', '<body data-new');

/** Makes the next release of the built site in a folder of its own; `seal` writes its worker. */
export async function nextRelease(
  edits: Edits,
  seal: (root: string, outDir: string) => Promise<unknown> = sealRelease,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'go-konspekt-next-'));
  await cp(OUT_DIR, folder, { recursive: true });
  for (const [file, edit] of Object.entries(edits)) {
    const name = path.join(folder, file);
    await writeFile(name, edit(await readFile(name, 'utf8')));
  }
  await seal(process.cwd(), folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
