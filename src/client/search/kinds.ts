import type { Hit, HitKind } from '@site/src/search/types';
import { element } from './element';
import { KINDS } from './wording';

const ORDER: readonly HitKind[] = ['page', 'section', 'question', 'term', 'myth'];

/** The kind that an address names; null is everything. */
export function parseKind(text: string): HitKind | null {
  return ORDER.find((kind) => kind === text) ?? null;
}

/** Only the hits of a kind; of a kind that this answer has none of, all. */
export function filterByKind(hits: readonly Hit[], kind: HitKind | null): readonly Hit[] {
  const only = hits.filter((hit) => hit.kind === kind);
  return only.length > 0 ? only : hits;
}

/** Buttons that narrow the hits to one kind; only kinds that there are, none where there is but one. */
export function renderKinds(
  hits: readonly Hit[],
  chosen: HitKind | null,
  choose: (kind: HitKind | null) => void,
): Node[] {
  const present = ORDER.filter((kind) => hits.some((hit) => hit.kind === kind));
  if (present.length < 2) return [];
  const active = chosen && present.includes(chosen) ? chosen : null;
  const button = (kind: HitKind | null, label: string, count: number) => {
    const created = element(
      'button',
      { type: 'button', class: 'gk-search-chip', 'aria-pressed': String(kind === active), 'data-kind': kind ?? 'all' },
      label,
      element('span', { class: 'gk-search-chip-count' }, ` ${count}`),
    );
    created.addEventListener('click', () => choose(kind));
    return created;
  };
  return [
    button(null, 'Всё', hits.length),
    ...present.map((kind) => button(kind, KINDS[kind], hits.filter((hit) => hit.kind === kind).length)),
  ];
}
