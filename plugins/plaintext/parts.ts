import type { Blockquote, Code, Paragraph, PhrasingContent, RootContent, Strong } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Verdict } from '../../src/model/ledger';
import { VERDICT_LABELS } from '../../src/model/verdicts';
import { accDescription } from '../book/checks/diagrams';
import { fenceAttribute } from '../book/notation';
import { childrenNamed, contentOf, prop } from './elements';

export function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function paragraph(...children: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [...children] };
}

export function strong(...children: readonly PhrasingContent[]): Strong {
  return { type: 'strong', children: [...children] };
}

function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

/** With what something was run, and when: « (Go 1.27.4, 2026-11-21)». */
export function runMark(node: MdxJsxFlowElement): string {
  const tools = prop(node, 'tools');
  return tools ? ` (${tools}, ${prop(node, 'date')})` : '';
}

/** Words of the raw notes with their verdict, one blockquote for each. */
export function quotes(node: MdxJsxFlowElement): Blockquote[] {
  return childrenNamed(node, 'FromNotesQuote').map((quote) => {
    const lines = prop(quote, 'text').split('\n');
    const verdict = VERDICT_LABELS[prop(quote, 'verdict') as Verdict];
    const words = lines.flatMap((line, at): PhrasingContent[] =>
      at > 0 ? [{ type: 'break' }, text(line)] : [text(line)],
    );
    const mark = paragraph(text('— заметка '), code(prop(quote, 'id')), text(', оценка: '), strong(text(verdict)));
    return { type: 'blockquote', children: [paragraph(...words), mark] };
  });
}

/** A sample: the name of its file, the code, how it was checked, the recorded output. */
export function sample(node: MdxJsxFlowElement): RootContent[] {
  const [source] = node.children as RootContent[];
  const illustration = prop(node, 'illustration');
  const mark = illustration ? `. Иллюстрация, не запускалась: ${illustration}` : `. Проверено${runMark(node)}`;
  const output = contentOf(node, 'SampleOutput');
  const name = paragraph(text('Файл '), code(`examples/${prop(node, 'src')}`), text(`${mark}:`));
  return [name, ...(source ? [source] : []), ...(output.length > 0 ? [paragraph(text('Вывод:')), ...output] : [])];
}

/** A statement and the test that proves it. */
export function claim(node: MdxJsxFlowElement): RootContent[] {
  const test = code(`examples/${prop(node, 'src')}#${prop(node, 'test')}`);
  const proof = [text(' — '), test, text(runMark(node))];
  const statement = (node.children as RootContent[]).flatMap((child) =>
    child.type === 'paragraph' ? child.children : [],
  );
  return [paragraph(strong(text('Проверено тестом:')), text(' '), ...statement, ...proof)];
}

/** A diagram: its source without the lines that only describe it, its caption, its description. */
export function diagram(node: Code): RootContent[] {
  const source = node.value.replace(/^[ \t]*acc(?:Title|Descr)[ \t]*(?::.*|\{[^}]*\})\n?/gm, '');
  const caption = paragraph(strong(text(`Схема: ${fenceAttribute(node, 'caption') ?? ''}.`)));
  const description = accDescription(node.value);
  return [
    { ...node, value: source, meta: null },
    description ? paragraph(...caption.children, text(` ${description}`)) : caption,
  ];
}

/** Puts words in front of the first paragraph, or of everything where no paragraph comes first. */
export function lead(words: readonly PhrasingContent[], blocks: readonly RootContent[]): RootContent[] {
  const [first, ...rest] = blocks;
  return first?.type === 'paragraph'
    ? [paragraph(...words, ...first.children), ...rest]
    : [paragraph(...words), ...blocks];
}
