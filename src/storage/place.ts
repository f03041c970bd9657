import { parseJson, readText, removeText, writeText } from './text';

const KEY = 'gk-place';

/** Where the reader was on a page, to be found again after the page is loaded anew. */
export interface Place {
  readonly version: 1;
  readonly path: string;
  /** Id of what stood at the top of the window or above it; empty where nothing has an id. */
  readonly anchor: string;
  /** How far above the top of the window it began; pixels. */
  readonly offset: number;
  /** Ids of what was unfolded. */
  readonly open: readonly string[];
}

/** Whether a place is remembered. */
export function hasPlace(): boolean {
  return readText('session', KEY) !== null;
}

export function writePlace(place: Place): boolean {
  return writeText('session', KEY, JSON.stringify(place));
}

/** Takes the remembered place, once; null where there is none or it is damaged. */
export function takePlace(): Place | null {
  const found = parseJson(readText('session', KEY));
  removeText('session', KEY);
  return isPlace(found) ? found : null;
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { version, path, anchor, offset, open } = value as Record<string, unknown>;
  return (
    version === 1 &&
    typeof path === 'string' &&
    typeof anchor === 'string' &&
    typeof offset === 'number' &&
    Array.isArray(open) &&
    open.every((id) => typeof id === 'string')
  );
}
