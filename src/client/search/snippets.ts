import type { Hit, PageTexts } from '@site/src/search/types';
import { element } from './element';
import { type SnippetPart, snippetOf } from './snippet';

/** Texts are fetched once the reader has looked for so long: not for every letter of a query. Milliseconds. */
const LOOKED_MS = 200;

/** Gives each hit that is in sight a stretch of its text. */
export interface Snippets {
  /** The element that will show the text of a hit; filled at once where the text is here, otherwise when it comes. */
  readonly placeOf: (hit: Hit) => HTMLElement;
}

/** Parts of a text as nodes, the marked ones marked. */
export function marked(parts: readonly SnippetPart[]): (Node | string)[] {
  return parts.map((part) => (part.marked ? element('mark', { class: 'gk-search-mark' }, part.text) : part.text));
}

function fill(place: HTMLElement, hit: Hit, texts: PageTexts): void {
  const anchor = hit.path.split('#')[1] ?? '';
  place.replaceChildren(...marked(snippetOf(texts[anchor] ?? '', hit.words)));
}

/** Snippets whose texts come from `load`, asked for a page at most at a time; a page that does not come is asked for again. */
export function createSnippets(load: (pageId: string) => Promise<PageTexts>): Snippets {
  const known = new Map<string, PageTexts>();
  const coming = new Set<string>();
  const hits = new WeakMap<Element, Hit>();
  const seen = new Set<HTMLElement>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const bring = async (pageId: string) => {
    if (coming.has(pageId)) return;
    coming.add(pageId);
    try {
      known.set(pageId, await load(pageId));
      for (const place of seen) {
        const hit = hits.get(place);
        if (hit?.pageId === pageId && place.isConnected) fill(place, hit, known.get(pageId) ?? {});
      }
    } catch {
      // A title says enough where there is no network.
    } finally {
      coming.delete(pageId);
    }
  };
  const bringSeen = () => {
    for (const place of seen) {
      const hit = hits.get(place);
      if (!hit || !place.isConnected) seen.delete(place);
      else if (!known.has(hit.pageId)) void bring(hit.pageId);
    }
  };
  const watcher = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      seen.add(target as HTMLElement);
    }
    clearTimeout(timer);
    timer = setTimeout(bringSeen, LOOKED_MS);
  });

  return {
    placeOf: (hit) => {
      const place = element('span', { class: 'gk-search-snippet' });
      const texts = known.get(hit.pageId);
      if (texts) fill(place, hit, texts);
      else {
        hits.set(place, hit);
        watcher.observe(place);
      }
      return place;
    },
  };
}
