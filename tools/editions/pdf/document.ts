import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { ONE_DOCUMENT, flat } from '../chapters/addresses';
import type { Part } from '../chapters/book';
import { toAnswers, toChapter } from '../chapters/chapter';
import type { DrawPicture } from '../chapters/figure';
import { h } from '../chapters/html';
import { russianDate, toOpening } from '../chapters/opening';
import { type Pictures, pictureOf } from '../chapters/pictures';
import type { Release } from '../release';
import { BOOK } from '../words';

/** Headings of a chapter stand below the title of their part and their own. */
const SHIFT = 1;

/** The book but its contents: cover, parts, chapters. Rendered once, printed twice. */
export interface Body {
  readonly cover: Element;
  readonly parts: readonly ElementContent[];
  /** The rules that put the title of a chapter at the head of its pages. */
  readonly heads: string;
}

/** A text in quotation marks of CSS. */
function cssString(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}

function cover({ version, time }: Release, logo: string): Element {
  return h(
    'section',
    { className: ['cover'] },
    h('img', { src: logo, alt: '' }),
    h('p', { className: ['cover-title'] }, BOOK.title),
    h('p', { className: ['cover-subtitle'] }, BOOK.subtitle),
    h('p', { className: ['cover-end'] }, `Выпуск ${version}, ${russianDate(time.toISOString())}. ${BOOK.rights}`),
  );
}

/** Renders everything that does not depend on the numbers of the pages. `logo` is a data URL. */
export function toBody(parts: readonly Part[], pictures: Pictures['byId'], release: Release, logo: string): Body {
  // Inline, so that the words of a picture are set in the fonts of the book and can be found.
  const draw: DrawPicture = (id) => ({ type: 'raw', value: pictureOf(pictures, id).svg });
  const heads: string[] = [];
  const sections = parts.flatMap((part) => [
    h(
      'section',
      { className: ['part'], id: flat(part.id) },
      h('h1', {}, part.title),
      h('p', { className: ['lead'] }, part.description),
    ),
    ...part.pages.map(({ page, elements }) => {
      const { title } = page.frontMatter;
      const name = flat(page.id);
      heads.push(`@page ${name} { @top-left { content: ${cssString(title)} } } #${name} { page: ${name} }`);
      const { content, answers } = toChapter(elements, ONE_DOCUMENT, draw, SHIFT);
      const end = answers.length > 0 ? [h('h3', {}, 'Ответы'), ...toAnswers(page.id, answers, ONE_DOCUMENT)] : [];
      const body = [h('h2', {}, title), ...toOpening(page), ...content, ...end];
      return h('section', { className: ['chapter'], id: name }, ...body);
    }),
  ]);
  return { cover: cover(release, logo), parts: sections, heads: heads.join('\n') };
}

/** The whole document; `style` is the text of its style sheet. */
export function toDocument({ cover, parts, heads }: Body, contents: Element, style: string): string {
  const head = h(
    'head',
    {},
    h('meta', { charSet: 'utf-8' }),
    h('title', {}, `${BOOK.title}. ${BOOK.subtitle}`),
    h('style', {}, `${style}\n${heads}`),
  );
  const html = h('html', { lang: 'ru' }, head, h('body', {}, cover, contents, ...parts));
  return `<!doctype html>\n${toHtml(html, { allowDangerousHtml: true })}`;
}
