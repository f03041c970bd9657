import type { LoadContext, PluginContentLoadedActions } from '@docusaurus/types';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDiagnostics } from '../../src/model/diagnostic';
import bookPlugin from './index';
import { type Book, loadBook, pageId, parsePage } from './load';
import { readExample, readPages } from './read';
import { topicText } from './testing';
import { FRONT_MATTER, writeBook } from './testingBook';

const WRONG = {
  'docs/go/broken.mdx': `${FRONT_MATTER}\nСкобка {`,
  'docs/go/untitled.mdx': `${FRONT_MATTER.replace('title: Образец\n', '')}\nСлово.`,
  'docs/go/errors.mdx': `${FRONT_MATTER.replace('kafka-01: short', 'go-99: short')}\n${topicText({ code: '[x](./gone.mdx) и {x}.' }).replaceAll('sample-', 'errors-')}`,
  'docs/data/sql.mdx': `${FRONT_MATTER}\n${topicText({ code: '::code{src="sql/gone.sql"}' }).replaceAll('sample-', 'sql-')}`,
};

const REPORT = `В книге найдены ошибки (6):

docs/data/sql.mdx:24:1
  примера examples/sql/gone.sql нет
  Как исправить: src — путь к файлу от папки examples/

docs/go/broken.mdx:10:9
  MDX не разбирается: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
  Как исправить: знаки < и { в тексте пишите внутри \`кода\`; HTML-комментарии и JSX в страницах не используются

docs/go/errors.mdx:1:1
  answers: вопроса «go-99» нет в notes/interview-questions.json
  Как исправить: проверьте id вопроса

docs/go/errors.mdx:24:1
  ссылка «./gone.mdx» никуда не ведёт
  Как исправить: путь к файлу страницы от этой страницы: ../messaging/kafka.mdx

docs/go/errors.mdx:24:19
  «{x}» в тексте страницы MDX примет за код
  Как исправить: фигурные скобки и теги пишите внутри \`кода\`; логики в страницах нет

docs/go/untitled.mdx:1:1
  поле front matter «title»: обязательное поле, а его нет
  Как исправить: поля и их вид описаны в CONTRIBUTING.md, раздел «A page»
`;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the book', () => {
  it('that is right has pages and nothing to report', async () => {
    const { pages, diagnostics } = await loadBook(await writeBook());
    expect(pages.map(({ id }) => id)).toEqual(['messaging/sample']);
    expect(formatDiagnostics(diagnostics)).toBe('');
  });

  it('tells all problems of all pages in one report, sorted by file, line and column', async () => {
    const { diagnostics } = await loadBook(await writeBook(WRONG));
    expect(formatDiagnostics(diagnostics)).toBe(REPORT);
  });

  it('reads pages of all folders in the order of their paths, and nothing besides', async () => {
    const root = await writeBook({ ...WRONG, 'docs/go/main.go': 'package main\n' });
    expect((await readPages(root)).map(({ file }) => file)).toEqual([
      'docs/data/sql.mdx',
      'docs/go/broken.mdx',
      'docs/go/errors.mdx',
      'docs/go/untitled.mdx',
      'docs/messaging/sample.mdx',
    ]);
  });

  it('a page is known by its path', () => expect(pageId('docs/messaging/kafka.mdx')).toBe('messaging/kafka'));

  it('a page that does not parse has one problem, not those of its missing parts', () => {
    expect(parsePage({ file: 'docs/a/b.mdx', text: `${FRONT_MATTER}\n{` })).toMatchObject({
      page: null,
      diagnostics: [{ line: 10 }],
    });
  });

  it('the same text is parsed once, a changed one anew', () => {
    const source = { file: 'docs/a/c.mdx', text: `${FRONT_MATTER}\nСлово.` };
    const { page } = parsePage(source);
    expect(parsePage({ ...source }).page).toBe(page);
    expect(parsePage({ ...source, text: `${source.text}\n\n## Код {/* #code */}` }).page?.sections).toHaveLength(1);
    expect(parsePage({ ...source, file: 'docs/a/d.mdx' }).page?.id).toBe('a/d');
  });

  it.each(['gone.go', 'go', 'go/main.go/x', ''])('an example that is no file is none: %j', async (src) => {
    const root = await writeBook({ 'examples/go/main.go': 'package main\n' });
    expect(await readExample(root, src)).toBeNull();
    expect(await readExample(root, 'go/main.go')).toBe('package main\n');
  });
});

describe('the plugin', () => {
  const run = async (root: string) => {
    const setGlobalData = vi.fn();
    const plugin = bookPlugin({ siteDir: root } as LoadContext);
    const content = (await plugin.loadContent?.()) as Book;
    const actions = { setGlobalData } as unknown as PluginContentLoadedActions;
    return { setGlobalData, loaded: Promise.resolve(plugin.contentLoaded?.({ content, actions })) };
  };

  it('stops the build with the report', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect((await run(await writeBook(WRONG))).loaded).rejects.toThrow('В книге найдены ошибки (6)');
  });

  it('shows the report to an author and goes on', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    const { setGlobalData, loaded } = await run(await writeBook(WRONG));
    await loaded;
    expect(error.mock.calls).toEqual([[expect.stringContaining('В книге найдены ошибки (6)')]]);
    expect(setGlobalData).toHaveBeenCalledOnce();
  });

  it('gives the browser ids and titles, nothing more', async () => {
    const { setGlobalData, loaded } = await run(await writeBook());
    await loaded;
    expect(setGlobalData.mock.calls).toEqual([[{ pages: [{ id: 'messaging/sample', title: 'Образец' }] }]]);
  });
});
