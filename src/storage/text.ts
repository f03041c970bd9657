/** Which of the browser's stores: `local` stays, `session` goes with the tab. */
export type Store = 'local' | 'session';

function open(store: Store): Storage {
  return store === 'local' ? window.localStorage : window.sessionStorage;
}

/** The text under a key; null where there is none, or where storage is forbidden. */
export function readText(store: Store, key: string): string | null {
  try {
    return open(store).getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text; whether it was kept. Full or forbidden storage breaks nothing. */
export function writeText(store: Store, key: string, text: string): boolean {
  try {
    open(store).setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export function removeText(store: Store, key: string): void {
  try {
    open(store).removeItem(key);
  } catch {
    // Nothing was kept where storage is forbidden.
  }
}

/** Text → value; null where it is no JSON. */
export function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}
