/** A device that keeps what it is given; `limit` is how many characters it takes before it is full. */
export function fakeStorage(limit = Infinity): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/** A browser that forbids storage: every touch throws. */
export function forbiddenStorage(): Storage {
  const forbid = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  return new Proxy({} as Storage, { get: forbid, set: forbid });
}
