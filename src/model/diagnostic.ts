/** A problem that an author can mend: where it is, what is wrong, how to mend it. The texts are Russian. */
export interface Diagnostic {
  /** Path from the repository root, with forward slashes. */
  readonly file: string;
  /** 1-based; 1 where the problem concerns the file as a whole. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** What is wrong: found and expected. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

/** Where a thing stands in its file. */
export type Place = Pick<Diagnostic, 'file' | 'line' | 'column'>;

function compare(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1);
}

/** One report of all problems, sorted by file and line; the empty string when there are none. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '';
  const lines = [...diagnostics]
    .sort(compare)
    .map((d) => `${d.file}:${d.line}:${d.column}\n  ${d.message}\n  Как исправить: ${d.hint}`);
  return `В книге найдены ошибки (${diagnostics.length}):\n\n${lines.join('\n\n')}\n`;
}
