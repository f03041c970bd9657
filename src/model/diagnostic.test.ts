import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Diagnostic, formatDiagnostics } from './diagnostic';

const problem = (file: string, line: number, column: number, message = 'плохо'): Diagnostic => ({
  file,
  line,
  column,
  message,
  hint: 'исправьте',
});

it('there is no report without problems', () => expect(formatDiagnostics([])).toBe(''));

it('says where, what and how to mend', () => {
  expect(formatDiagnostics([problem('docs/a/b.mdx', 3, 7)])).toBe(
    'В книге найдены ошибки (1):\n\ndocs/a/b.mdx:3:7\n  плохо\n  Как исправить: исправьте\n',
  );
});

it('sorts by file, line, column and message; numbers as numbers', () => {
  const sorted = [
    problem('docs/a.mdx', 9, 10),
    problem('docs/a.mdx', 10, 2),
    problem('docs/a.mdx', 10, 10, 'а'),
    problem('docs/a.mdx', 10, 10, 'б'),
    problem('docs/b.mdx', 1, 1),
    problem('notes/ledger.json', 1, 1),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
      expect(formatDiagnostics(shuffled)).toBe(formatDiagnostics(sorted));
    }),
  );
  expect(formatDiagnostics(sorted).match(/^\S+:\d+:\d+$/gm)).toEqual(
    sorted.map(({ file, line, column }) => `${file}:${line}:${column}`),
  );
});
