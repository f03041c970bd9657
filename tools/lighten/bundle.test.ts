import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bundleReader } from './bundle';

const folders: string[] = [];

/** A folder with these files below `src/client/`. */
async function project(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'go-konspekt-'));
  folders.push(root);
  await mkdir(path.join(root, 'src/client'), { recursive: true });
  await writeFile(path.join(root, 'tsconfig.json'), '{}');
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(root, 'src/client', name), text);
  return root;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const SOURCES = {
  'index.ts': `console.log(process.env.GK_EDITION); document.onclick = () => import('./heavy');`,
  'heavy.ts': `new Worker(new URL('./count.ts', import.meta.url), { type: 'module' });`,
  'count.ts': `import { sum } from './sum'; postMessage(sum(2, 2));`,
  'sum.ts': `export const sum = (a: number, b: number): number => a + b;`,
};

describe('the script of the reader', () => {
  it('is an entry, chunks on demand and workers beside them, all with hashed names', async () => {
    const root = await project(SOURCES);
    const { entry, files } = await bundleReader(root, path.join(root, 'out'), 'site');
    const names = [...files.keys()].sort();
    expect(entry).toMatch(/^index-\w{8}\.js$/);
    expect(names).toHaveLength(3);
    expect(await readdir(path.join(root, 'out'))).toEqual(names);
    const worker = names.find((name) => /^count-[0-9a-f]{8}\.js$/.test(name)) ?? '';
    expect(files.get(worker)).toContain('postMessage');
    const heavy = [...files].find(([, code]) => code.includes('new Worker'))?.[1] ?? '';
    expect(heavy).toContain(`new URL("./${worker}",import.meta.url)`);
    expect(files.get(entry)).toContain('console.log("site")');
  });

  it('is one classic script for the edition opened from a file', async () => {
    const root = await project({ ...SOURCES, 'heavy.ts': 'export const heavy = 1;' });
    const { entry, files } = await bundleReader(root, path.join(root, 'out'), 'file');
    expect([...files.keys()]).toEqual([entry]);
    expect(entry).toBe('reader.js');
    expect(await readFile(path.join(root, 'out', entry), 'utf8')).toMatch(/^(?:"use strict";)?\(\(\)=>\{/);
    expect(files.get(entry)).not.toContain('import(');
    expect(files.get(entry)).toContain('console.log("file")');
  });

  it('has the same bytes wherever and whenever it is made', async () => {
    const [first, second] = [await project(SOURCES), await project(SOURCES)];
    const a = await bundleReader(first, path.join(first, 'out'), 'site');
    const b = await bundleReader(second, path.join(second, 'out'), 'site');
    expect([...b.files]).toEqual([...a.files]);
  });
});
