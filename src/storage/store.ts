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

function envelope(text: string | null): { version?: unknown; data?: unknown } {
  const parsed: unknown = text === null ? null : JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null ? parsed : {};
}

/** A value in `localStorage`. Nothing of it ever throws. */
export function openStore<T>({ key, version, parse, empty }: StoreOptions<T>): Store<T> {
  const name = PREFIX + key;
  return {
    read() {
      try {
        const stored = envelope(localStorage.getItem(name));
        return stored.version === version ? (parse(stored.data) ?? empty) : empty;
      } catch {
        return empty;
      }
    },
    write(value) {
      try {
        localStorage.setItem(name, JSON.stringify({ version, data: value }));
        return true;
      } catch {
        return false;
      }
    },
    remove() {
      try {
        localStorage.removeItem(name);
      } catch {
        // Forbidden storage holds nothing to remove.
      }
    },
  };
}

/** The strings of a list; null where it is no list. */
export function parseStrings(data: unknown): string[] | null {
  return Array.isArray(data) ? data.filter((item): item is string => typeof item === 'string') : null;
}
