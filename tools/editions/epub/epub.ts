import type { ElementContent } from 'hast';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Files } from '../archive';
import { FILES_OF_PAGES } from '../chapters/addresses';
import type { PageOfEdition, Part } from '../chapters/book';
import { toAnswers, toChapter } from '../chapters/chapter';
import type { DrawPicture } from '../chapters/figure';
import { h } from '../chapters/html';
import { toOpening } from '../chapters/opening';
import { type Picture, type Pictures, pictureOf, standAlone } from '../chapters/pictures';
import type { Release } from '../release';
import { BOOK } from '../words';
import { toContents } from './contents';
import { drawCover } from './cover';
import { toXhtml } from './document';
import { CONTAINER, type Item, toPackage } from './package';

const XHTML = 'application/xhtml+xml';

interface Made extends Item {
  readonly content: string | Uint8Array;
}

function document(file: string, content: string, properties?: string): Made {
  return { path: file, type: XHTML, isRead: true, content, ...(properties ? { properties } : {}) };
}

/** A page with its answers at its end. */
function chapterOf({ page, elements }: PageOfEdition, draw: DrawPicture): Made {
  const { title } = page.frontMatter;
  const { content, answers } = toChapter(elements, FILES_OF_PAGES, draw);
  const end =
    answers.length > 0 ? [h('h2', { id: 'answers' }, 'Ответы'), ...toAnswers(page.id, answers, FILES_OF_PAGES)] : [];
  const body = h('section', { 'epub:type': 'chapter' }, h('h1', {}, title), ...toOpening(page), ...content, ...end);
  return document(FILES_OF_PAGES.href(page.id, null), toXhtml(title, [body]));
}

function partOf({ id, title, description, pages }: Part): Made {
  const list = pages.map(({ page }) =>
    h('li', {}, h('a', { href: FILES_OF_PAGES.href(page.id, null) }, page.frontMatter.title)),
  );
  const body = [h('h1', {}, title), h('p', { className: ['lead'] }, description), h('ol', {}, ...list)];
  return document(FILES_OF_PAGES.href(id, null), toXhtml(title, [h('section', { 'epub:type': 'part' }, ...body)]));
}

function coverPage(): Made {
  const image = h('img', { src: 'images/cover.png', alt: `${BOOK.title}. ${BOOK.subtitle}` });
  return document('cover.xhtml', toXhtml(BOOK.title, [h('div', { className: ['cover'] }, image)], 'cover'));
}

/** The files of the EPUB, in the order in which a reader wants them: `mimetype` comes first. */
export async function makeEpub(
  root: string,
  parts: readonly Part[],
  { byId, rules }: Pictures,
  release: Release,
): Promise<Files> {
  const used = new Map<string, Picture>();
  const draw: DrawPicture = (id, alt): ElementContent => {
    const picture = pictureOf(byId, id);
    used.set(id, picture);
    return h('img', { src: `images/${id}.svg`, alt, width: picture.width, height: picture.height });
  };
  const chapters = parts.flatMap((part) => [partOf(part), ...part.pages.map((page) => chapterOf(page, draw))]);
  const style = await readFile(path.join(root, 'tools/editions/epub/style.css'), 'utf8');
  const made: Made[] = [
    coverPage(),
    document('nav.xhtml', toXhtml('Содержание', toContents(parts)), 'nav'),
    ...chapters,
    { path: 'style.css', type: 'text/css', isRead: false, content: style },
    {
      path: 'images/cover.png',
      type: 'image/png',
      properties: 'cover-image',
      isRead: false,
      content: await drawCover(root),
    },
    ...[...used].map(([id, picture]): Made => {
      const content = standAlone(picture, rules);
      return { path: `images/${id}.svg`, type: 'image/svg+xml', isRead: false, content };
    }),
  ];
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.from(content) : content);
  return new Map([
    ['mimetype', bytes('application/epub+zip')],
    ['META-INF/container.xml', bytes(CONTAINER)],
    ['EPUB/package.opf', bytes(toPackage(made, release))],
    ...made.map(({ path: file, content }) => [`EPUB/${file}`, bytes(content)] as const),
  ]);
}
