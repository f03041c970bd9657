import { describe, expect, it } from 'vitest';
import { SECTIONS_OF_BOOK } from '../../src/model/book';
import { parseText, topic } from '../book/testing';
import { addAlternate } from './alternate';
import { toLlmsFull, toLlmsTxt } from './llms';
import { toSectionPages } from './pages';

const SITE = { title: 'Книга', tagline: 'О чём', url: 'https://a.b/c/' };
const defer = parseText('Слово.', { file: 'docs/go/defer.mdx', frontMatter: topic({ title: 'defer' }) });
const PAGES = new Map([[defer.id, defer]]);
const LINK = `- [defer](https://a.b/c/go/defer.md): ${topic().description}`;

describe('llms.txt', () => {
  it('has the title, the summary, a section of links with descriptions for each part of the book', () => {
    const { path, text } = toLlmsTxt(PAGES, SITE);
    expect(path).toBe('llms.txt');
    expect(text.startsWith('# Книга\n\n> О чём. Русский язык.\n\n')).toBe(true);
    expect(text).toContain(`## Go\n\n${LINK}\n`);
    expect(text.match(/^## /gm)).toHaveLength(SECTIONS_OF_BOOK.length + 1);
    expect(text).toContain('## Optional\n\n- [Весь справочник одним файлом](https://a.b/c/llms-full.txt)');
  });

  it('in full has the pages in the order of the book, not of their files', () => {
    const files = ['go/errors', 'go/defer', 'api/http'].map((id) => ({ path: `${id}.md`, text: `# ${id}\n` }));
    expect(toLlmsFull(files, SITE).text.match(/^# .*$/gm)).toEqual([
      '# Книга',
      '# api/http',
      '# go/defer',
      '# go/errors',
    ]);
  });
});

it('a section is the list of its pages', () => {
  const go = toSectionPages(PAGES, SITE.url).find(({ path }) => path === 'go.md');
  expect(go?.text).toMatch(/^# Go\n\n> .+\n\n- \[defer\]/);
});

describe('the head of a page', () => {
  const html = '<head><title>a</title><link data-rh=true rel=canonical href=https://a.b/ /></head>';

  it('names the plain text before the canonical address, once', () => {
    const once = addAlternate(html, '/c/a.md');
    expect(once).toBe(
      '<head><title>a</title><link rel="alternate" type="text/markdown" href="/c/a.md"><link data-rh=true rel=canonical href=https://a.b/ /></head>',
    );
    expect(addAlternate(once, '/c/a.md')).toBe(once);
  });

  it('without a canonical address is an error', () => {
    expect(() => addAlternate('<head></head>', '/a.md')).toThrow('некуда вставить ссылку на /a.md');
  });
});
