import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readPages } from '../../../plugins/book/read';
import { pageId, parsePage } from '../../../plugins/book/load';
import { toPlainMarkdown } from './markdown';

/** A handful of pages of every kind: prose, tables, much code, many diagrams. The first one is measured. */
const PAGES = ['messaging/kafka', 'messaging/rabbitmq', 'data/transactions', 'go/context', 'api/grpc'];

export interface Article {
  /** `messaging/kafka`: its address in the book. */
  readonly id: string;
  /** `kafka`: its address in a rival. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly markdown: string;
  /** The id of its first question. */
  readonly question: string;
}

/** The articles that every site shows, from the pages of the book at this root. */
export async function readArticles(root: string): Promise<Article[]> {
  const sources = new Map((await readPages(root)).map((source) => [pageId(source.file), source]));
  return PAGES.map((id) => {
    const source = sources.get(id);
    const page = source && parsePage(source).page;
    const question = page?.questions[0]?.id;
    if (!source || !page || !question) throw new Error(`В книге нет страницы с вопросами docs/${id}.mdx.`);
    const { title, description } = page.frontMatter;
    const read = (src: string) => readFileSync(path.join(root, 'examples', src), 'utf8');
    return { id, slug: path.basename(id), title, description, question, markdown: toPlainMarkdown(source.text, read) };
  });
}

/** How a generator wants its pages. */
export interface Shelf {
  /** The folder of the pages below the site. */
  readonly folder: string;
  /** The name of the page of the whole site, without `.md`. */
  readonly index: string;
  /** Whether a page opens with its title as a heading, because the theme sets none. */
  readonly heading: boolean;
}

/** Writes the articles, a list of them as the first page, and `articles.json` for what lists them itself. */
export async function writeArticles(articles: readonly Article[], site: string, shelf: Shelf): Promise<void> {
  const folder = path.join(site, shelf.folder);
  await mkdir(folder, { recursive: true });
  const list = articles.map(({ title, description }) => `- **${title}** — ${description}`).join('\n');
  const index = { slug: shelf.index, title: 'Темы', description: 'Все темы справочника', markdown: `${list}\n` };
  for (const { slug, title, description, markdown } of [index, ...articles]) {
    const front = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n`;
    await writeFile(path.join(folder, `${slug}.md`), `${front}${shelf.heading ? `# ${title}\n\n` : ''}${markdown}`);
  }
  await writeFile(
    path.join(site, 'articles.json'),
    JSON.stringify(articles.map(({ slug, title }) => ({ slug, title }))),
  );
}
