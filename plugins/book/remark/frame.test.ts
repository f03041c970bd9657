import { expect, it } from 'vitest';
import { parseText, parseTree, reference, show, topic, words } from '../testing';
import { addFrame } from './frame';

it('says level, minutes and the last check above the text, and takes reports below', () => {
  const text = words(400);
  const tree = parseTree(`---\ntitle: x\n---\n\n${text}`);
  const frontMatter = topic({ checked: { date: '2026-11-21', versions: ['Go 1.27.4', 'Kafka 4.4.0'] } });
  addFrame(tree, parseText(text, { frontMatter }));
  expect(tree.children[0]?.type).toBe('yaml');
  expect(show({ type: 'root', children: tree.children.slice(1) })).toBe(
    '<TopicMeta level="middle" minutes="3" date="2026-11-21" versions="Go 1.27.4 · Kafka 4.4.0"></TopicMeta>' +
      `<paragraph>${text}</paragraph><ReportError page="messaging/sample" title="Образец"></ReportError>`,
  );
});

it('leaves out what a service page does not have', () => {
  const tree = parseTree('Слово.');
  addFrame(tree, parseText('Слово.', { frontMatter: reference() }));
  expect(show(tree)).toMatch(/^<TopicMeta minutes="1"><\/TopicMeta><paragraph>/);
});
