import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { SECTIONS_OF_BOOK } from '../../src/model/book';
import { theBook } from '../support/book';
import { BASE_URL, builtFiles, readBuilt } from '../support/built';

const gfm = unified().use(remarkParse).use(remarkGfm);
const ORIGIN = 'http://localhost:3000';
const ids = SECTIONS_OF_BOOK.flatMap(({ id, pages }) => [id, ...pages.map((page) => `${id}/${page}`)]);

/** The prose of a file of Markdown: everything but its code. */
function proseOf(markdown: string): string {
  const tree = gfm.parse(markdown);
  const prose: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'html') prose.push(node.value);
  });
  return prose.join('\n');
}

describe('plain Markdown', () => {
  it.each(ids)('%s.md lies beside the page, and the page names it', (id) => {
    const links = readBuilt(`${id}/index.html`).match(/<link [^>]*text\/markdown[^>]*>/g);
    expect(links).toEqual([`<link rel="alternate" type="text/markdown" href="${BASE_URL}${id}.md">`]);
    expect(readBuilt(`${id}.md`)).toMatch(/^# \S/);
  });

  it.each(ids)('%s.md has no notation of the book and no tag in its prose', (id) => {
    expect(proseOf(readBuilt(`${id}.md`)).match(/:::|\{\/\*|\*\/\}|^::\w|<\/?[A-Za-z]\w*[ >]/gm)).toBeNull();
  });

  it('has every heading, question, sample, diagram, term and myth of the model', async () => {
    for (const page of (await theBook()).pages) {
      const tree = gfm.parse(readBuilt(`${page.id}.md`));
      const headings = new Set<string>();
      const fences: string[] = [];
      visit(tree, 'heading', (node) => void headings.add(toString(node)));
      visit(tree, 'code', (node) => void fences.push(node.lang ?? ''));
      const expected = [
        ...page.sections.map(({ heading }) => heading.text),
        ...page.questions.map(({ title }) => title),
        ...page.myths.map(({ title }) => `Говорят: ${title}`),
      ];
      expect(
        expected.filter((title) => !headings.has(title)),
        page.id,
      ).toEqual([]);
      expect(
        fences.filter((lang) => lang === 'mermaid'),
        page.id,
      ).toHaveLength(page.diagrams.length);
      const outputs = page.samples.filter(({ output }) => output !== null).length;
      expect(fences.length, page.id).toBe(
        page.diagrams.length + page.samples.length + outputs + page.inlineCode.length,
      );
      for (const { title } of page.terms) expect(toString(tree), page.id).toContain(title);
    }
  });

  it('links inside the site lead to files that are there', () => {
    const files = new Set(builtFiles());
    const dead: string[] = [];
    for (const file of [...ids.map((id) => `${id}.md`), 'llms.txt']) {
      visit(gfm.parse(readBuilt(file)), 'link', ({ url }) => {
        if (!url.startsWith(ORIGIN)) return;
        const { pathname } = new URL(url);
        const target = pathname.slice(BASE_URL.length).replace(/\/$/, '/index.html');
        if (!pathname.startsWith(BASE_URL) || !files.has(target)) dead.push(`${file}: ${url}`);
      });
    }
    expect(dead).toEqual([]);
  });
});

describe('llms.txt', () => {
  it('names every page once', () => {
    const links = [...readBuilt('llms.txt').matchAll(/^- \[.+\]\((.+)\.md\): .{40,}$/gm)].map(([, url]) => url);
    const pages = SECTIONS_OF_BOOK.flatMap(({ id, pages }) => pages.map((page) => `${ORIGIN}${BASE_URL}${id}/${page}`));
    expect(links).toEqual(pages);
  });

  it('in full has the text of every page', () => {
    const full = readBuilt('llms-full.txt');
    for (const id of ids.filter((id) => id.includes('/'))) expect(full.includes(readBuilt(`${id}.md`)), id).toBe(true);
  });
});
