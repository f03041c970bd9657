import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Release } from '../release';
import { BOOK } from '../words';

/** A file of the book below `EPUB/`. */
export interface Item {
  readonly path: string;
  readonly type: string;
  readonly properties?: string;
  /** Whether it is read in its turn. */
  readonly isRead: boolean;
}

/** The book, not a release of it: readers keep their place when they open the next one. */
const IDENTIFIER = 'urn:uuid:1f0b6f0e-6d0c-5b7a-9d52-7a1c7c1a9f3e';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Ids of XML begin with a letter and have no slash. */
function itemId(path: string): string {
  return `f-${path.replaceAll(/[^\w.-]/g, '-')}`;
}

function metadata({ version, time }: Release): Element {
  const modified = time.toISOString().replace(/\.\d+Z$/, 'Z');
  const meta = (property: string, value: string): Element => x('meta', { property }, value);
  return x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    x('dc:identifier', { id: 'book-id' }, IDENTIFIER),
    x('dc:title', BOOK.title),
    x('dc:language', 'ru'),
    x('dc:creator', BOOK.author),
    x('dc:description', BOOK.description),
    x('dc:rights', BOOK.rights),
    x('dc:date', modified.slice(0, 10)),
    meta('dcterms:modified', modified),
    meta('schema:version', version),
    meta('schema:accessMode', 'textual'),
    meta('schema:accessMode', 'visual'),
    meta('schema:accessModeSufficient', 'textual'),
    meta('schema:accessibilityFeature', 'alternativeText'),
    meta('schema:accessibilityFeature', 'tableOfContents'),
    meta('schema:accessibilityHazard', 'none'),
  ]);
}

/** The package document: what the book is, its files, the order of reading. */
export function toPackage(items: readonly Item[], release: Release): string {
  const manifest = items.map(({ path, type, properties }) =>
    x('item', { id: itemId(path), href: path, 'media-type': type, ...(properties ? { properties } : {}) }),
  );
  const spine = items.filter(({ isRead }) => isRead).map(({ path }) => x('itemref', { idref: itemId(path) }));
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'book-id',
    'xml:lang': 'ru',
  };
  return `${XML}${toXml(x('package', attributes, [metadata(release), x('manifest', manifest), x('spine', spine)]))}\n`;
}

/** Where a reader finds the package. */
export const CONTAINER = `${XML}${toXml(
  x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [x('rootfile', { 'full-path': 'EPUB/package.opf', 'media-type': 'application/oebps-package+xml' })]),
  ]),
)}\n`;
