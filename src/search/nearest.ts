import type { ContentsEntry } from '../model/contents';

const MIN_SCORE = 0.34;

function trigrams(text: string): Set<string> {
  const padded = ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
  const result = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) result.add(padded.slice(at, at + 3));
  return result;
}

/** Share of common three-letter pieces (the Sørensen–Dice coefficient), from 0 to 1. */
export function similarity(a: string, b: string): number {
  const [first, second] = [trigrams(a), trigrams(b)];
  if (first.size + second.size === 0) return 0;
  const common = [...first].filter((piece) => second.has(piece)).length;
  return (2 * common) / (first.size + second.size);
}

/** The last part of an address that says something: `/go-konspekt/messaging/kafka-2/` → `kafka-2`. */
export function askedFor(pathname: string): string {
  const parts = pathname.split('/').filter((part) => part && part !== 'index.html');
  return (parts.at(-1) ?? '').replace(/\.(?:html?|mdx?|md)$/, '');
}

/** Pages whose address is like the one that was asked for, the likest first. */
export function nearestPages(pathname: string, pages: readonly ContentsEntry[], limit = 5): ContentsEntry[] {
  const asked = askedFor(pathname);
  return pages
    .map((page) => ({
      page,
      score: Math.max(similarity(asked, page.id.split('/').at(-1) ?? ''), similarity(asked, page.id)),
    }))
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score || (a.page.id < b.page.id ? -1 : 1))
    .slice(0, limit)
    .map(({ page }) => page);
}

/** The words of an address as a query: `kafka-acks_all` → `kafka acks all`. */
export function queryFrom(pathname: string): string {
  let asked = askedFor(pathname);
  try {
    asked = decodeURIComponent(asked);
  } catch {
    // A broken escape stays as it is: it is only a query.
  }
  return asked.replace(/[-_+.]+/g, ' ').trim();
}
