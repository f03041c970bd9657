import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listRelease, toRelease } from './manifest';

const files = fc.uniqueArray(fc.record({ url: fc.string({ minLength: 1 }), revision: fc.string(), bytes: fc.nat() }), {
  selector: ({ url }) => url,
  minLength: 1,
});

async function writeSite(site: readonly (readonly [string, string])[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'go-konspekt-site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [file, text] of site) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  return folder;
}

describe('a release', () => {
  it('does not depend on the order in which its files are found', () => {
    const shuffled = files.chain((list) =>
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
      fc.property(files, fc.nat(), (list, random) => {
        const at = random % list.length;
        const changed = list.map((file, index) => (index === at ? { ...file, revision: `${file.revision}x` } : file));
        const without = list.filter((_, index) => index !== at);
        const names = [list, changed, without].map((some) => toRelease(some).release.id);
        return new Set(names).size === 3;
      }),
    );
  });

  it('knows its files and their weight', () => {
    const { release, files: listed } = toRelease([
      { url: 'b.js', revision: '2', bytes: 3 },
      { url: 'a.html', revision: '1', bytes: 4 },
    ]);
    expect(release).toEqual({ id: expect.stringMatching(/^[0-9a-f]{12}$/) as string, files: 2, bytes: 7 });
    expect(listed.map(({ url }) => url)).toEqual(['a.html', 'b.js']);
  });

  it('of nothing is empty', () => expect(toRelease([]).release).toMatchObject({ files: 0, bytes: 0 }));
});

describe('the list of a built site', () => {
  const SITE = [
    ['404.html', ''],
    ['assets/css/styles.01234567.css', '@font-face{src:url(/book/assets/fonts/golos.woff2)}'],
    ['assets/fonts/golos.woff2', 'x'],
    ['assets/images/kafka.png', 'x'],
    ['assets/reader/later.js', 'x'],
    ['index.html', '<link rel=stylesheet href=/book/assets/css/styles.01234567.css><a href="/book/messaging/kafka/">'],
    ['messaging/kafka/index.html', '<img src="/book/assets/images/kafka.png">'],
    ['offline/index.html', ''],
    ['search-index.0123abcd.json', '[]'],
  ] as const;
  const IGNORED = [
    'img/cards/a.png',
    'sitemap.xml',
    'robots.txt',
    'sw.js',
    'offline.json',
    'a/b.js.map',
    '.nojekyll',
    'llms.txt',
    'llms-full.txt',
    'messaging/kafka.md',
    'editions/go-konspekt.zip',
    'go-konspekt.epub',
  ];

  it('has what is read, each file with the hash of its content and its size', async () => {
    const folder = await writeSite([...SITE, ...IGNORED.map((file) => [file, 'x'] as const)]);
    const { files: listed } = await listRelease(folder, '/book/');
    expect(listed.map(({ url }) => url)).toEqual(SITE.map(([url]) => url));
    // sha256 of «[]»: 4f53cda18c2baa0c…
    expect(listed.at(-1)).toEqual({ url: 'search-index.0123abcd.json', revision: '4f53cda18c2baa0c', bytes: 2 });
  });

  it('names the shell: first pages, what they load, scripts that are loaded later', async () => {
    const { files: listed } = await listRelease(await writeSite(SITE), '/book/');
    expect(listed.filter(({ shell }) => shell).map(({ url }) => url)).toEqual([
      '404.html',
      'assets/css/styles.01234567.css',
      'assets/fonts/golos.woff2',
      'assets/reader/later.js',
      'index.html',
      'offline/index.html',
    ]);
  });

  it('is the same for the same files, whatever the order in which they were written', async () => {
    const [first, second] = [await writeSite(SITE), await writeSite(SITE.toReversed())];
    expect(await listRelease(second, '/book/')).toEqual(await listRelease(first, '/book/'));
  });

  it('is refused where a file is too big to be kept', async () => {
    const folder = await writeSite([['big.bin', '']]);
    await truncate(path.join(folder, 'big.bin'), 21 * 1024 * 1024);
    await expect(listRelease(folder, '/book/')).rejects.toThrow(
      /^Файл не попал в копию для чтения без сети: .*big\.bin/,
    );
  });
});
