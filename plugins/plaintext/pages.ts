import type { Root } from 'mdast';
import { SECTIONS_OF_BOOK } from '../../src/model/book';
import type { Page } from '../../src/model/page';
import type { SourceFile } from '../book/read';
import type { RenderContext } from '../book/remark/context';
import { toElements } from './elements';
import { plainPath } from './links';
import { paragraph, text } from './parts';
import { toPlain } from './plain';
import { stringify } from './stringify';

/** A file of plain text below the root of the site. */
export interface PlainFile {
  readonly path: string;
  readonly text: string;
}

/** What is said of a page above its text: title, description, for whom, when and against what it was checked, its address. */
function opening({ id, frontMatter }: Page, siteUrl: string): Root {
  const { title, description, checked } = frontMatter;
  const level = frontMatter.kind === 'topic' ? `Уровень: ${frontMatter.level}. ` : '';
  const against = checked ? `Проверено ${checked.date}: ${checked.versions.join(' · ')}. ` : '';
  const url = `${siteUrl}${id}/`;
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(title)] },
      { type: 'blockquote', children: [paragraph(text(description))] },
      paragraph(text(`${level}${against}Страница: `), { type: 'link', url, children: [text(url)] }),
    ],
  };
}

/** The plain text of every page of the book. */
export function toPlainPages(sources: readonly SourceFile[], context: RenderContext, siteUrl: string): PlainFile[] {
  return sources.flatMap((source) => {
    const elements = toElements(source, context);
    const page = context.pages.get(elements.id);
    if (!page) return [];
    const { children } = toPlain(elements, siteUrl);
    const tree: Root = { type: 'root', children: [...opening(page, siteUrl).children, ...children] };
    return [{ path: plainPath(page.id), text: stringify(tree) }];
  });
}

/** The lists of the sections at their own addresses: what each is about and its pages. */
export function toSectionPages(pages: ReadonlyMap<string, Page>, siteUrl: string): PlainFile[] {
  return SECTIONS_OF_BOOK.map((section) => ({
    path: plainPath(section.id),
    text: `# ${section.title}\n\n> ${section.description}\n\n${listPages(section, pages, siteUrl)}\n`,
  }));
}

/** The pages of a section as a list of links, each with its description. */
export function listPages(
  section: (typeof SECTIONS_OF_BOOK)[number],
  pages: ReadonlyMap<string, Page>,
  siteUrl: string,
): string {
  return section.pages
    .flatMap((slug) => pages.get(`${section.id}/${slug}`) ?? [])
    .map(({ id, frontMatter }) => `- [${frontMatter.title}](${siteUrl}${plainPath(id)}): ${frontMatter.description}`)
    .join('\n');
}
