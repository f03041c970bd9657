/* All that the site does with the browser's storage goes through here; what it means is said by the files beside. */

/** Which of the browser's stores: `local` stays, `session` goes with the tab. */
export type Area = 'local' | 'session';

function open(area: Area): Storage {
  return area === 'local' ? localStorage : sessionStorage;
}

/** The text under a key; null where there is none, or where storage is forbidden. */
export function readText(area: Area, key: string): string | null {
  try {
    return open(area).getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text; whether it was kept. Full or forbidden storage breaks nothing. */
export function writeText(area: Area, key: string, text: string): boolean {
  try {
    open(area).setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

export function removeText(area: Area, key: string): void {
  try {
    open(area).removeItem(key);
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
