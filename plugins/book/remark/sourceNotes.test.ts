import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { type Fragment, ledgerSchema } from '../../../src/model/ledger';
import { attributesOf, fragment, show } from '../testing';
import { renderSourceNotes } from './sourceNotes';

const notesOf = (first: string, second = '') => ({ 'note-1.txt': first, 'note-2.txt': second });

/** What the reader sees of a rendered note: every gap and every fragment, one after the other. */
function shown(node: RootContent | undefined): string {
  if (node?.type !== 'mdxJsxFlowElement') throw new Error('no note');
  return node.children
    .map((child) => (child.type === 'mdxJsxFlowElement' ? attributesOf(child) : {}))
    .map(({ gap, text }) => `${gap}${text}`)
    .join('');
}

describe('the source notes', () => {
  it('have a heading each, and their fragments with the verdict and where they went', () => {
    const ledger = [
      fragment({ text: 'раз' }),
      fragment({ id: 'n1-002', text: 'два', verdict: 'wrong', page: 'go/defer', anchor: 'stack' }),
    ];
    const titles = new Map([['messaging/sample', 'Образец']]);
    expect(renderSourceNotes(ledger, notesOf('раз\n  два\n'), titles).map(show).join('\n')).toBe(
      [
        '<heading>Первая заметка/* #note-1 */</heading>',
        '<SourceNote>' +
          '<SourceFragment id="source-n1-001" gap="" text="раз" verdict="ok" href="/messaging/sample/#n1-001" page="Образец"></SourceFragment>' +
          '<SourceFragment id="source-n1-002" gap="\n  " text="два" verdict="wrong" href="/go/defer/#stack" page="go/defer"></SourceFragment>' +
          '</SourceNote>',
        '<heading>Вторая заметка/* #note-2 */</heading>',
        '<SourceNote></SourceNote>',
      ].join('\n'),
    );
  });

  it('lose nothing: gaps and fragments together are the note', () => {
    const gap = fc.stringMatching(/^[ \n\t]{1,3}$/);
    const text = fc.stringMatching(/^[абa](?:[аб .\n]{0,4}[б.])?$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(gap, text)), (parts) => {
        const ledger = parts.map(([, part]): Fragment => fragment({ text: part }));
        const note = parts.map((part) => part.join('')).join('');
        return shown(renderSourceNotes(ledger, notesOf(`${note}\n\n`), new Map())[1]) === note;
      }),
    );
  });

  it.each([
    ['note-1.txt', 1],
    ['note-2.txt', 3],
  ] as const)('of this book: all of %s but the blank lines at its end', (file, at) => {
    const ledger = ledgerSchema.parse(JSON.parse(readFileSync('notes/ledger.json', 'utf8')));
    const notes = notesOf(readFileSync('notes/note-1.txt', 'utf8'), readFileSync('notes/note-2.txt', 'utf8'));
    expect(shown(renderSourceNotes(ledger, notes, new Map())[at])).toBe(notes[file].trimEnd());
  });
});
