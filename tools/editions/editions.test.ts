import { unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { parseHtml, printHtml } from '../../plugins/light/tree';
import { pack } from './archive';
import { lightProperties, resolveProperties, standAlone } from './chapters/pictures';
import { baseFrom, rewriteAddress } from './file/address';
import { toFileStyle } from './file/edition';
import { toFilePage } from './file/page';
import { parseDestinations } from './pdf/contents';
import { setDates } from './pdf/dates';
import { withoutChance } from './sbom';

const TIME = new Date('2026-11-21T10:20:30Z');

describe('an archive', () => {
  const files = new Map([
    ['mimetype', Buffer.from('a/b')],
    ['b.html', Buffer.from('б'.repeat(99))],
  ]);

  it('has the files in their order; the same files are the same bytes', () => {
    const bytes = pack(files, TIME);
    expect(Object.keys(unzipSync(bytes))).toEqual(['mimetype', 'b.html']);
    expect(Buffer.from(pack(files, TIME)).equals(bytes)).toBe(true);
  });

  it('stores `mimetype` first and uncompressed, as EPUB wants it', () => {
    expect(Buffer.from(pack(files, TIME)).subarray(30, 41).toString()).toBe('mimetypea/b');
  });
});

describe('an address on a disk', () => {
  test.each([
    ['/c/', 'messaging/kafka/index.html', '../../index.html'],
    ['/c/go/defer/#a', 'messaging/kafka/index.html', '../../go/defer/index.html#a'],
    ['/c/messaging/kafka/', 'messaging/kafka/index.html', 'index.html'],
    ['/c/search/?q=a', 'index.html', 'search/index.html?q=a'],
    ['/c/img/a.svg', 'go/index.html', '../img/a.svg'],
  ])('%s from %s', (address, from, expected) => expect(rewriteAddress(address, from, '/c/')?.address).toBe(expected));

  it.each(['https://go.dev/c/', '#a', 'data:x'])('%s stays', (address) => {
    expect(rewriteAddress(address, 'index.html', '/c/')).toBeNull();
  });

  it('of the root', () => expect(['index.html', 'a/b/index.html'].map(baseFrom)).toEqual(['./', '../../']));
});

it('a page on a disk has relative addresses, one classic script and a policy without a network', () => {
  const document = parseHtml(
    '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="x"><meta name="gk-base" content="/c/">' +
      '<link rel="canonical" href="https://a.b/c/"><link rel="stylesheet" href="/c/s.css"><script>1</script>' +
      '<script type="module" src="/c/r.js"></script></head><body><a href="/c/go/#a">x</a></body>',
  );
  expect(toFilePage(document, 'api/index.html', '/c/')).toEqual(['s.css', 'go/index.html']);
  const html = printHtml(document);
  expect(html).toContain(
    '<meta name="gk-base" content="../"><link rel="stylesheet" href="../s.css"><script>1</script>',
  );
  expect(html).toContain('<script defer="" src="../assets/reader.js"></script></head>');
  expect(html).toContain('<a href="../go/index.html#a">x</a>');
  expect(html).toMatch(
    /charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src file: 'sha256-[^']+'/,
  );
  expect(html).not.toMatch(/module|canonical/);
});

it('a style sheet on a disk', () => {
  expect(toFileStyle('a{b:url("/c/f/x.woff2")}i{b:url(data:x)}', 'assets/s.css', '/c/')).toEqual({
    css: 'a{b:url("../f/x.woff2")}i{b:url(data:x)}',
    named: ['f/x.woff2'],
  });
});

describe('a picture', () => {
  const values = lightProperties('/* x */ :root { --a: #fff; --b: var(--a); } html[data-theme=dark] { --a: #000; }');

  it('takes the colours of the light theme', () => {
    expect(resolveProperties('fill:var(--b);font:var(--none, sans-serif)', values)).toBe('fill:#fff;font:sans-serif');
  });

  it('without a colour is an error', () => {
    expect(() => resolveProperties('fill:var(--none)', values)).toThrow('--none');
  });

  it('stands alone', () => {
    expect(standAlone({ width: 1, height: 1, svg: '<svg class="a"><g/></svg>' }, '.a{}')).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" class="a"><style>.a{}</style><g/></svg>',
    );
  });
});

it('where things begin in a PDF', () => {
  const output = 'Page  Destination                 Name\n   5 [ XYZ   57  779 null      ] "go-defer"\n';
  expect([...parseDestinations(output)]).toEqual([['go-defer', 5]]);
});

it('the dates of a PDF are those of the release', () => {
  const pdf = Buffer.from("<</CreationDate (D:20300101000000+00'00')>>\xff", 'latin1');
  expect(Buffer.from(setDates(pdf, TIME)).toString('latin1')).toBe("<</CreationDate (D:20261121102030+00'00')>>\xff");
});

it('the bill of materials has nothing of chance', () => {
  const text = '{"bomFormat":"CycloneDX","serialNumber":"urn:uuid:1","metadata":{"timestamp":"x","tools":[]}}';
  expect(JSON.parse(withoutChance(text, TIME))).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { timestamp: '2026-11-21T10:20:30.000Z', tools: [] },
  });
});
