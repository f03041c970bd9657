const START = /^\s*(?:\/\/|--|#)\s*#region\s+(\S+)\s*$/;
const END = /^\s*(?:\/\/|--|#)\s*#endregion\b/;

/** Drops the indentation that all non-blank lines share. */
function dedent(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim()).map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents, Infinity);
  return lines.map((line) => line.slice(Number.isFinite(indent) ? indent : 0));
}

/** The text between `#region name` and its `#endregion`, without indentation; null where there is no such region. */
export function extractRegion(text: string, name: string): string | null {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => START.exec(line)?.[1] === name);
  if (start < 0) return null;
  let depth = 1;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (START.test(line)) depth++;
    if (END.test(line)) depth--;
    if (depth === 0) return withoutBlankEnds(dedent(withoutMarks(lines.slice(start + 1, at))));
  }
  return null;
}

/** The whole text as a page shows it: without the marks of regions. */
export function stripRegionMarks(text: string): string {
  return withoutBlankEnds(withoutMarks(text.split('\n')));
}

/** Drops blank lines at both ends; the first line keeps its indentation. */
function withoutBlankEnds(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
}

function withoutMarks(lines: readonly string[]): string[] {
  return lines.filter((line) => !START.test(line) && !END.test(line));
}
