import path from 'node:path';
import type { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseTree, show, topicText } from '../testing';
import { FRONT_MATTER, writeBook } from '../testingBook';
import remarkBook from './index';

const GLOSSARY = `---
kind: reference
title: Словарь
description: Страница, на которой стоят все термины этой книги и больше ничего.
keywords: [словарь]
---

## Как это устроено {/* #how */}

Вот топик.

:::term[Топик]{#topic forms="топик"}

Поток записей.

:::
`;

/** Renders a page of a book that has a glossary. */
async function render(file: string, text: string): Promise<string> {
  const root = await writeBook({ [file]: text, 'docs/interview/glossary.mdx': GLOSSARY });
  const tree = parseTree(text);
  await remarkBook({ root })(tree, { path: path.join(root, file) } as VFile);
  return show(tree);
}

describe('a page that is rendered', () => {
  const text = `${FRONT_MATTER}\n${topicText({ how: 'Вот топик на host:port.', notes: '::source-notes' })}`;

  it('has its frame, its notation as elements, its terms linked and its spaces set', async () => {
    const html = await render('docs/messaging/sample.mdx', text);
    expect(html).toContain('<TopicMeta level="middle" minutes="1" date="2026-11-21" versions="Go 1.27.4">');
    expect(html).toContain('Вот [топик](../interview/glossary.mdx#topic "Поток записей.") на~host:port.');
    expect(html).toContain('<Question id="sample-1" label="Почему?">');
    expect(html).toContain('<heading>Первая заметка/* #note-1 */</heading>');
    expect(html).toContain('<ReportError page="messaging/sample" title="Образец">');
  });

  it('beside the glossary links to it by its name', async () => {
    const html = await render('docs/interview/sample.mdx', text);
    expect(html).toContain('[топик](./glossary.mdx#topic "Поток записей.")');
  });

  it('that is the glossary does not link to itself', async () => {
    const html = await render('docs/interview/glossary.mdx', GLOSSARY);
    expect(html).toContain('Вот топик.');
    expect(html).toContain('<Term id="topic" title="Топик">');
  });

  it('that is not of the book stays as it is', async () => {
    expect(await render('src/pages/about.mdx', 'В топик.\n\n::verified')).toBe(
      '<paragraph>В топик.</paragraph><leafDirective></leafDirective>',
    );
  });
});
