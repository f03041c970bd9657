import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listRelease, toRelease } from './manifest';

const entries = fc.uniqueArray(
  fc.record({ url: fc.string({ minLength: 1 }), revision: fc.option(fc.string()), size: fc.nat() }),
  { selector: ({ url }) => url, minLength: 1 },
);

async function writeSite(files: readonly (readonly [string, string])[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'go-konspekt-site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
}

describe('a release', () => {
  it('does not depend on the order in which its files are found', () => {
    const shuffled = entries.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([a, b]) => {
        expect(toRelease(b)).toEqual(toRelease(a));
      }),
    );
  });

  it('has another name when any of its files changes, appears or goes', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (list, random) => {
        const at = random % list.length;
        const changed = list.map((entry, index) =>
          index === at ? { ...entry, revision: `${entry.revision}x` } : entry,
        );
        const without = list.filter((_, index) => index !== at);
        const names = [list, changed, without].map((files) => toRelease(files).release.id);
        return new Set(names).size === 3;
      }),
    );
  });

  it('knows its files and their weight', () => {
    const release = toRelease([
      { url: 'b.js', revision: null, size: 3 },
      { url: 'a.html', revision: '1', size: 4 },
    ]);
    expect(release.release).toEqual({ id: expect.stringMatching(/^[0-9a-f]{12}$/) as string, files: 2, bytes: 7 });
    expect(release.entries.map(({ url }) => url)).toEqual(['a.html', 'b.js']);
  });

  it('of nothing is empty', () => expect(toRelease([]).release).toMatchObject({ files: 0, bytes: 0 }));
});

describe('the list of a built site', () => {
  const SITE = [
    ['index.html', '<p>раз</p>'],
    ['messaging/kafka/index.html', 'x'],
    ['assets/js/main.0123abcd.js', 'x'],
    ['assets/js/readable.js', 'x'],
    ['search-index.json', '[]'],
  ] as const;
  const IGNORED = ['img/cards/a.png', 'sitemap.xml', 'robots.txt', 'sw.js', 'offline.json', 'a/b.js.map', '.nojekyll'];

  it('has what is read, with a revision where the name has no hash', async () => {
    const { entries: listed } = await listRelease(
      await writeSite([...SITE, ...IGNORED.map((file) => [file, 'x'] as const)]),
    );
    expect(listed.map(({ url, revision, size }) => [url, revision === null, size])).toEqual([
      ['assets/js/main.0123abcd.js', true, 1],
      ['assets/js/readable.js', false, 1],
      ['index.html', false, 13],
      ['messaging/kafka/index.html', false, 1],
      ['search-index.json', false, 2],
    ]);
  });

  it('is the same for the same files, whatever the order in which they were written', async () => {
    const [first, second] = [await writeSite(SITE), await writeSite(SITE.toReversed())];
    expect(await listRelease(second)).toEqual(await listRelease(first));
  });

  it('is refused where a file is too big to be kept', async () => {
    const folder = await writeSite([['big.bin', '']]);
    await truncate(path.join(folder, 'big.bin'), 21 * 1024 * 1024);
    await expect(listRelease(folder)).rejects.toThrow(/^Файл не попал в копию для чтения без сети: .*big\.bin/);
  });
});
