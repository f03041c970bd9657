import type { RootContent } from 'mdast';
import { expect, it } from 'vitest';
import type { CheckedFolders } from '../../../src/model/checked';
import { parseText } from '../testing';
import { toText } from '../text';
import { renderVerified, toBlocks } from './verified';

const record = (...tools: string[]) => ({ hash: '0'.repeat(64), date: '2026-11-21', with: tools });
const CHECKED: CheckedFolders = { 'go/defer': record('Go 1.27.4'), 'go/kafka': record('Go 1.27.4', 'Kafka 4.4.0') };
const PAGE = parseText(
  [
    '::code{src="go/defer/order/main.go" output="output.txt"}',
    '::code{src="go/kafka/log/main.go"}',
    '::code{src="k8s/pod/pod.yaml" illustration="нужен кластер"}',
    '::code{src="sql/bare/query.sql"}',
    '::claim[Да.]{test="claims/defer/defer_test.go#TestOrder"}',
    '```sh illustration="без вывода"\nls\n```',
    '```\nx\n```',
  ].join('\n\n'),
);

const rows = (node: RootContent | undefined): string[] =>
  node?.type === 'table' ? node.children.map((row) => row.children.map(toText).join(': ')) : [];

it('a block was run, or is an illustration with its reason, or is neither', () => {
  expect(toBlocks([PAGE], CHECKED)).toEqual([
    { language: 'go', way: 'run', tools: ['Go 1.27.4'] },
    { language: 'go', way: 'run', tools: ['Go 1.27.4', 'Kafka 4.4.0'] },
    { language: 'yaml', way: 'illustration', tools: [] },
    { language: 'sql', way: 'unmarked', tools: [] },
    { language: 'sh', way: 'illustration', tools: [] },
    { language: 'text', way: 'unmarked', tools: [] },
  ]);
});

it('the counts of the book: blocks, languages and tools, the most frequent first', () => {
  const [blocks, , languages, , tools] = renderVerified([PAGE], CHECKED);
  expect(rows(blocks)).toEqual([
    'Что: Сколько',
    'Блоков кода на страницах: 6',
    'из них запущено или проверено инструментом: 2',
    'из них иллюстраций с названной причиной: 2',
    'Записанных выводов под блоками: 1',
    'Утверждений, у которых есть тест: 1',
  ]);
  expect(rows(languages)).toEqual(['Язык: Блоков', 'go: 2', 'sh: 1', 'sql: 1', 'text: 1', 'yaml: 1']);
  expect(rows(tools)).toEqual(['Инструмент или сервер: Блоков', 'Go 1.27.4: 2', 'Kafka 4.4.0: 1']);
});
