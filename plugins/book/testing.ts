/* Builders for the tests of the book: a small text becomes a page, a tree a line that can be read. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { type Diagnostic, formatDiagnostics } from '../../src/model/diagnostic';
import type { FrontMatter, TopicFrontMatter } from '../../src/model/frontMatter';
import type { Fragment } from '../../src/model/ledger';
import type { Page } from '../../src/model/page';
import { SECTIONS } from '../../src/model/sections';
import { extractPage } from './extract';
import { pageId } from './load';
import { parseMdx } from './parse';

export const FILE = 'docs/messaging/sample.mdx';

/** The front matter of a topic page that is right. */
export function topic(changes: Partial<TopicFrontMatter> = {}): TopicFrontMatter {
  return {
    kind: 'topic',
    title: 'Образец',
    description: 'Страница, на которой проверяются правила книги: больше она ни для чего.',
    level: 'middle',
    checked: { date: '2026-11-21', versions: ['Go 1.27.4'] },
    keywords: ['образец'],
    answers: {},
    asked: {},
    without: {},
    ...changes,
  };
}

/** The front matter of a service page. */
export function reference(): FrontMatter {
  const { title, description, keywords, answers, asked } = topic();
  return { kind: 'reference', title, description, keywords, answers, asked };
}

export function parseTree(mdx: string, file = FILE): Root {
  const { tree, diagnostics } = parseMdx(mdx, file);
  if (!tree) throw new Error(formatDiagnostics(diagnostics));
  return tree;
}

/** The body of a page (its first line is line 1) → its model. */
export function parseText(mdx: string, { file = FILE, frontMatter = topic() as FrontMatter } = {}): Page {
  return extractPage(parseTree(mdx, file), pageId(file), file, frontMatter);
}

/** A diagnostic in the first column of the usual file. */
export function at(line: number, message: string, hint: string, changes: Partial<Diagnostic> = {}): Diagnostic {
  return { file: FILE, line, column: 1, message, hint, ...changes };
}

/** The number of the first line that has this text. */
export function lineOf(text: string, part: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(part));
  if (index < 0) throw new Error(`No line has «${part}»`);
  return index + 1;
}

export function words(count: number): string {
  return Array.from({ length: count }, () => 'слово').join(' ');
}

export function question(id: string, title = 'Почему?', answer = words(20)): string {
  return `:::question[${title}]{#${id} level=middle}\n\n${answer}\n\n:::`;
}

/** A section of the anatomy with its own heading. */
export function section(id: string, body = 'Так.'): string {
  return `## ${SECTIONS.find((rule) => rule.id === id)?.title ?? id} {/* #${id} */}\n\n${body}\n`;
}

const BODIES: Readonly<Record<string, string | null>> = {
  short: `${words(100)}\n\n- раз\n- два\n- три`,
  questions: [1, 2, 3, 4, 5].map((number) => question(`sample-${number}`)).join('\n\n'),
  sources: '- [Документация](https://go.dev/doc)',
  notes: null,
  experience: null,
};

/** The body of a topic page that is right, but for these sections; null leaves one out. */
export function topicText(changes: Readonly<Record<string, string | null>> = {}): string {
  const bodies = SECTIONS.map(({ id }) => ({ id, body: id in changes ? changes[id] : BODIES[id] }));
  return bodies.flatMap(({ id, body }) => (body === null ? [] : [section(id, body)])).join('\n');
}

export function fragment(changes: Partial<Fragment> = {}): Fragment {
  return {
    id: 'n1-001',
    note: 'note-1.txt',
    lines: [1, 1],
    text: 'слова заметки',
    topic: 'Kafka',
    kind: 'claim',
    verdict: 'ok',
    page: 'messaging/sample',
    anchor: 'n1-001',
    ...changes,
  };
}

export function attributesOf(node: MdxJsxFlowElement): Record<string, string> {
  return Object.fromEntries(
    node.attributes.map((item) => [
      'name' in item ? item.name : '…',
      typeof item.value === 'string' ? item.value : '…',
    ]),
  );
}

/** A tree on one line: elements as tags, prose as it is, non-breaking spaces as `~`. */
export function show(node: Nodes): string {
  const inside = 'children' in node ? node.children.map(show).join('') : '';
  if (node.type === 'mdxJsxFlowElement') {
    const attributes = Object.entries(attributesOf(node)).map(([name, value]) => ` ${name}="${value}"`);
    return `<${node.name}${attributes.join('')}>${inside}</${node.name}>`.replaceAll('\u00A0', '~');
  }
  if (node.type === 'link') return `[${inside}](${node.url}${node.title ? ` "${node.title}"` : ''})`;
  if (node.type === 'code') return `<code ${node.lang} ${node.meta}>${node.value}</code>`;
  if ('value' in node) return node.value.replaceAll('\u00A0', '~');
  return node.type === 'root' ? inside : `<${node.type}>${inside}</${node.type}>`;
}
