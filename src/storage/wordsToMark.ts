import { openStore, parseStrings } from './store';

/** Words that a hit of the search hands over to the page it leads to. */
interface Handover {
  readonly pathname: string;
  readonly words: readonly string[];
  /** When it was left, milliseconds. */
  readonly at: number;
}

/** A page that is not open by then was not opened from the search. */
const VALID_MS = 60_000;

function parse(data: unknown): Handover | null {
  if (typeof data !== 'object' || data === null) return null;
  const { pathname, words, at } = data as Record<string, unknown>;
  const strings = parseStrings(words);
  return typeof pathname === 'string' && strings && typeof at === 'number' ? { pathname, words: strings, at } : null;
}

const store = openStore<Handover | null>({ key: 'words-to-mark', version: 1, parse, empty: null });

/**
 * Leaves words for the page at this address. On the device and not in the address: what was searched for goes to no
 * server. In `localStorage`, so that a page opened in a new tab finds them too.
 */
export function leaveWords(pathname: string, words: readonly string[], now: number): void {
  store.write({ pathname, words, at: now });
}

/** The words left for this address, once. */
export function takeWords(pathname: string, now: number): readonly string[] {
  const left = store.read();
  if (!left || left.pathname !== pathname) return [];
  store.remove();
  return now - left.at <= VALID_MS ? left.words : [];
}
