import type { ElementContent } from 'hast';
import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { childrenNamed, contentOf, prop } from '../../../plugins/plaintext/elements';
import { runMark } from '../../../plugins/plaintext/parts';
import type { Verdict } from '../../../src/model/ledger';
import { VERDICT_LABELS } from '../../../src/model/verdicts';
import { h } from './html';

/** An answer, kept for the end of its chapter. */
export interface Answer {
  readonly id: string;
  readonly title: readonly ElementContent[];
  readonly content: readonly ElementContent[];
}

/** What a component needs of the chapter that it stands in. */
export interface Surroundings {
  readonly render: (nodes: readonly RootContent[]) => ElementContent[];
  readonly id: (anchor: string) => string;
  readonly href: (url: string) => string;
  readonly keepAnswer: (answer: Answer) => void;
}

type Component = (node: MdxJsxFlowElement, around: Surroundings) => ElementContent[];

/** The id of the answer to a question. */
export function answerId(question: string): string {
  return `answer-${question}`;
}

const question: Component = (node, around) => {
  const id = prop(node, 'id');
  const [head] = childrenNamed(node, 'QuestionTitle');
  const title = head ? around.render(head.children as RootContent[]) : [];
  around.keepAnswer({ id, title, content: around.render(contentOf(node, 'QuestionAnswer')) });
  const level = h('span', { className: ['level'] }, head ? prop(head, 'level') : '');
  const link = h('a', { href: around.href(`#${answerId(id)}`) }, 'ответ');
  return [h('p', { className: ['question'], id: around.id(id) }, ...title, ' ', level, ' ', link)];
};

const fromNotes: Component = (node, around) => {
  const quotes = childrenNamed(node, 'FromNotesQuote').map((quote) => {
    const words = prop(quote, 'text').split('\n');
    const lines = words.flatMap((line, at) => (at > 0 ? [h('br', {}), line] : [line]));
    const verdict = h('span', { className: ['verdict'] }, VERDICT_LABELS[prop(quote, 'verdict') as Verdict]);
    const source = h('a', { href: around.href(`/interview/notes/#source-${prop(quote, 'id')}`) }, prop(quote, 'id'));
    return h('p', { id: around.id(prop(quote, 'id')) }, '«', ...lines, '» ', verdict, ' ', source);
  });
  const answer = around.render(contentOf(node, 'FromNotesAnswer'));
  return [h('blockquote', { className: ['notes'] }, ...quotes), ...answer];
};

const sample: Component = (node, around) => {
  const [source] = node.children as RootContent[];
  const output = around.render(contentOf(node, 'SampleOutput'));
  const illustration = prop(node, 'illustration');
  const mark = illustration ? `иллюстрация: ${illustration}` : `проверено${runMark(node)}`;
  return [
    h('p', { className: ['file'] }, h('code', {}, `examples/${prop(node, 'src')}`)),
    ...(source ? around.render([source]) : []),
    ...(output.length > 0 ? [h('p', { className: ['label'] }, 'Вывод'), ...output] : []),
    h('p', { className: ['mark'] }, mark),
  ];
};

const claim: Component = (node, around) => {
  const test = h('code', {}, `examples/${prop(node, 'src')}#${prop(node, 'test')}`);
  const mark = h('p', { className: ['mark'] }, 'проверено тестом ', test, runMark(node));
  return [h('div', { className: ['claim'] }, ...around.render(node.children as RootContent[]), mark)];
};

const myth: Component = (node, around) => {
  const topic = h('a', { href: around.href(prop(node, 'href')) }, prop(node, 'topic'));
  return [
    h(
      'div',
      { className: ['myth'], id: around.id(prop(node, 'id')) },
      h('p', { className: ['said'] }, 'Говорят: ', ...around.render(contentOf(node, 'MythTitle'))),
      ...around.render(contentOf(node, 'MythTruth')),
      h('p', { className: ['mark'] }, 'Тема: ', topic),
    ),
  ];
};

const term: Component = (node, around) => [
  h(
    'div',
    { className: ['term'], id: around.id(prop(node, 'id')) },
    h('p', { className: ['name'] }, h('dfn', {}, prop(node, 'title'))),
    ...around.render(node.children as RootContent[]),
  ),
];

const sourceNote: Component = (node, around) =>
  childrenNamed(node, 'SourceFragment').map((part) => {
    const verdict = h('span', { className: ['verdict'] }, VERDICT_LABELS[prop(part, 'verdict') as Verdict]);
    const where = h('a', { href: around.href(prop(part, 'href')) }, prop(part, 'page'));
    return h('p', { id: around.id(prop(part, 'id')) }, prop(part, 'text'), ' ', verdict, ' ', where);
  });

/** The notation of the book in an edition, by the names of the site's components. */
export const COMPONENTS: Readonly<Record<string, Component>> = {
  Question: question,
  FromNotes: fromNotes,
  Sample: sample,
  Claim: claim,
  Myth: myth,
  Term: term,
  SourceNote: sourceNote,
};
