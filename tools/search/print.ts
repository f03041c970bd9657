import type { Answer } from '../../src/search/types';

const KINDS = { page: 'страница', section: 'раздел', question: 'вопрос', term: 'термин', myth: 'заблуждение' } as const;

/** An answer as lines for a person: what was understood, then the hits from the best on. */
export function printAnswer({ understood, guessed, hits, near }: Answer): string {
  const lines: string[] = [];
  if (understood !== null) lines.push(`показано для «${understood}»`);
  if (guessed) lines.push('точного совпадения нет, показано похожее');
  for (const [at, { path, title, kind, score }] of hits.entries()) {
    lines.push(`${String(at + 1).padStart(2)}. ${title} · ${KINDS[kind]} · ${score}`, `    ${path}`);
  }
  if (hits.length === 0) lines.push('Ничего не найдено.');
  for (const { title, path } of near) lines.push(`    похожая тема: ${title} · ${path}`);
  return lines.join('\n');
}
