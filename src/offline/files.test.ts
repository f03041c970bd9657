import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addressOf, amountOf, filesToKeep, isPage, logicalName } from './files';

const file = (url: string, shell?: true) => ({ url, revision: 'r', bytes: 10, ...(shell ? { shell } : {}) });
const NEW = [
  file('assets/reader/index-NEWHASH1.js', true),
  file('go/defer/index.html'),
  file('index.html', true),
  file('messaging/kafka/index.html'),
  file('search-index.ffffffff.json'),
];

describe('what a new release fetches', () => {
  it('is everything where everything is wanted', () => expect(filesToKeep(NEW, 'whole', [])).toBe(NEW));

  it('is the shell and what the old copy held, by names without hashes', () => {
    const held = [
      'go/defer/index.html',
      'search-index.00000000.json',
      'assets/reader/index-OLDHASH1.js',
      'gone/index.html',
    ];
    expect(filesToKeep(NEW, 'shell', held).map(({ url }) => url)).toEqual([
      'assets/reader/index-NEWHASH1.js',
      'go/defer/index.html',
      'index.html',
      'search-index.ffffffff.json',
    ]);
  });

  it('always has the shell and never a file that is not of the release', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.constantFrom('shell' as const, 'whole' as const), (held, wanted) => {
        const kept = filesToKeep(NEW, wanted, held);
        return (
          NEW.filter(({ shell }) => shell).every((one) => kept.includes(one)) && kept.every((one) => NEW.includes(one))
        );
      }),
    );
  });
});

describe('names', () => {
  test.each([
    ['search-index.0123abcd.json', 'search-index.json'],
    ['assets/reader/panel-QWERTY12.js', 'assets/reader/panel.js'],
    ['messaging/kafka/index.html', 'messaging/kafka/index.html'],
    ['img/icon-192.png', 'img/icon-192.png'],
  ])('%s without a hash is %s', (url, name) => expect(logicalName(url)).toBe(name));

  test.each([
    ['index.html', ''],
    ['messaging/kafka/index.html', 'messaging/kafka/'],
    ['404.html', '404.html'],
    ['assets/myindex.html', 'assets/myindex.html'],
  ])('%s is read at «%s»', (url, address) => expect(addressOf(url)).toBe(address));

  it('a page is HTML', () => expect(['404.html', 'a.js', 'html/x.css'].map(isPage)).toEqual([true, false, false]));

  it('amounts add up', () => expect(amountOf(NEW)).toEqual({ files: 5, bytes: 50 }));
});
