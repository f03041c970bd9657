import { parseJson, readText, removeText, writeText } from './text';

/** What a value on the device is called, and how to know it again. */
export interface StoreOptions<T> {
  /** Name of the value; the prefix of the site is added. */
  readonly key: string;
  /** Raised when the shape changes; what another version wrote is as good as nothing. */
  readonly version: number;
  /** Stored data → the value; null where it is damaged. */
  readonly parse: (data: unknown) => T | null;
  readonly empty: T;
}

export interface Store<T> {
  /** The value, or the empty one where there is none, it is damaged, or the browser forbids storage. */
  readonly read: () => T;
  /** Whether the device took it: storage may be forbidden or full. */
  readonly write: (value: T) => boolean;
  readonly remove: () => void;
}

/** Every key of this site begins so: an origin may be shared with other sites. */
const PREFIX = 'go-konspekt:';

/** A value in `localStorage`. Nothing of it ever throws. */
export function openStore<T>({ key, version, parse, empty }: StoreOptions<T>): Store<T> {
  const name = PREFIX + key;
  return {
    read() {
      const stored = parseJson(readText('local', name)) as { version?: unknown; data?: unknown } | null;
      return stored?.version === version ? (parse(stored.data) ?? empty) : empty;
    },
    write: (value) => writeText('local', name, JSON.stringify({ version, data: value })),
    remove: () => removeText('local', name),
  };
}

/** The strings of a list; null where it is no list. */
export function parseStrings(data: unknown): string[] | null {
  return Array.isArray(data) ? data.filter((item): item is string => typeof item === 'string') : null;
}
