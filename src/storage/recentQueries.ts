import { openStore, parseStrings } from './store';

/** As many as fit a phone above its keyboard. */
const KEPT = 6;
/** Longer than any question; what is longer was pasted by mistake. */
const LONGEST = 120;

const store = openStore<readonly string[]>({ key: 'recent-queries', version: 1, parse: parseStrings, empty: [] });

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** What the reader searched for on this device, the newest first. */
export function recentQueries(): readonly string[] {
  return store.read().slice(0, KEPT);
}

/** Puts a query first; the same in another case is replaced. */
export function rememberQuery(query: string): void {
  const clean = query.trim();
  if (!clean || clean.length > LONGEST) return;
  store.write([clean, ...store.read().filter((known) => !same(known, clean))].slice(0, KEPT));
}

export function forgetQuery(query: string): void {
  store.write(store.read().filter((known) => !same(known, query)));
}

export function forgetAllQueries(): void {
  store.remove();
}
