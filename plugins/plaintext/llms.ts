import { SECTIONS_OF_BOOK } from '../../src/model/book';
import type { Page } from '../../src/model/page';
import { type PlainFile, listPages } from './pages';

export interface SiteWords {
  readonly title: string;
  readonly tagline: string;
  /** Address of the site's root with the slash at its end. */
  readonly url: string;
}

/** `llms.txt`: what the site is and where the plain text of each page lies (https://llmstxt.org). */
export function toLlmsTxt(pages: ReadonlyMap<string, Page>, { title, tagline, url }: SiteWords): PlainFile {
  const sections = SECTIONS_OF_BOOK.map((section) => `## ${section.title}\n\n${listPages(section, pages, url)}`);
  const text = [
    `# ${title}`,
    `> ${tagline}. Русский язык.`,
    'Каждая страница есть в виде обычного Markdown: адрес страницы без косой черты на конце и с «.md». Код на страницах ' +
      'запускали, вывод записан программой; у страницы указано, с какими версиями и когда её сверяли.',
    ...sections,
    `## Optional\n\n- [Весь справочник одним файлом](${url}llms-full.txt): все страницы подряд в порядке оглавления`,
  ].join('\n\n');
  return { path: 'llms.txt', text: `${text}\n` };
}

/** `llms-full.txt`: the plain text of all pages in reading order. */
export function toLlmsFull(files: readonly PlainFile[], { title, tagline }: SiteWords): PlainFile {
  const order = SECTIONS_OF_BOOK.flatMap(({ id, pages }) => pages.map((page) => `${id}/${page}.md`));
  const byPath = new Map(files.map((file) => [file.path, file.text]));
  const texts = order.flatMap((path) => byPath.get(path) ?? []);
  return { path: 'llms-full.txt', text: [`# ${title}\n\n> ${tagline}\n`, ...texts].join('\n---\n\n') };
}
