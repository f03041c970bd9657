import type { Finding } from './compare';

/** One check of the whole: a run of a sample, a broken manifest, a check of Go. No findings: it holds. */
export type Check = { title: string; findings: Finding[]; pages: string[]; repeat: string };

/** All problems in one text, each with where it is, what was expected, and the command that repeats it. */
export function toReport(checks: readonly Check[]): string {
  const failed = checks.filter(({ findings }) => findings.length > 0);
  const closing = `${checks.length - failed.length} passed, ${failed.length} failed`;
  return [...failed.map(toEntry), closing].join('\n\n');
}

function toEntry({ title, findings, pages, repeat }: Check): string {
  const body = findings.flatMap(({ what, lines }) => [`  ${what}`, ...(lines ? [indent(lines)] : [])]);
  const shown = pages.length > 0 ? [`  Показан на: ${pages.join(', ')}`] : [];
  return [`✗ ${title}`, ...shown, ...body, `  Повторить: ${repeat}`].join('\n');
}

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    │ ${line}`)
    .join('\n');
