/* A book on disk for the tests of what reads one. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { topicText } from './testing';

/** The front matter of a page that is right, as its author writes it: eight lines. */
export const FRONT_MATTER = `---
title: Образец
description: Страница, на которой проверяются правила книги и больше ничего.
level: middle
checked: { date: 2026-11-21, versions: [Go 1.27.4] }
keywords: [образец]
answers: { kafka-01: short }
---
`;

const FILES: Readonly<Record<string, string>> = {
  'docs/messaging/sample.mdx': `${FRONT_MATTER}\n${topicText()}`,
  'notes/ledger.json': '[]',
  'notes/interview-questions.json': '[{ "id": "kafka-01", "level": "middle", "text": "Что такое топик?" }]',
  'notes/note-1.txt': 'слова заметки\n',
  'notes/note-2.txt': '',
};

/** Writes a book that is right, but for these files; it is gone when the test ends. */
export async function writeBook(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'go-konspekt-book-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [file, text] of Object.entries({ ...FILES, ...changes })) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return root;
}
