import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { dismiss, isDismissed, readAutoSave, writeAutoSave } from './offline';
import { type Place, hasPlace, takePlace, writePlace } from './place';

/** A store of a browser that can be made to refuse. */
function pretendStorage(refuses = false) {
  const kept = new Map<string, string>();
  const guard = () => {
    if (refuses) throw new DOMException('forbidden', 'SecurityError');
  };
  const storage = {
    getItem: (key: string) => (guard(), kept.get(key) ?? null),
    setItem: (key: string, text: string) => (guard(), void kept.set(key, text)),
    removeItem: (key: string) => (guard(), void kept.delete(key)),
  };
  vi.stubGlobal('window', { localStorage: storage, sessionStorage: storage });
  return kept;
}

const PLACE: Place = { version: 1, path: '/a/', anchor: 'how', offset: 12, open: ['q-1'] };

beforeEach(() => void pretendStorage());
afterEach(() => vi.unstubAllGlobals());

describe('what the browser keeps for reading without a network', () => {
  it('is the choice, yes until the reader says no', () => {
    expect(readAutoSave()).toBe(true);
    expect(writeAutoSave(false)).toBe(true);
    expect(readAutoSave()).toBe(false);
  });

  test.each(['', '{', 'null', '7', '{"version":2,"auto":false}', '{"auto":false}'])('survives damage: %s', (text) => {
    pretendStorage().set('gk-offline', text);
    expect(readAutoSave()).toBe(true);
  });

  it('is what was put aside', () => {
    dismiss('ready a');
    expect([isDismissed('ready a'), isDismissed('ready b')]).toEqual([true, false]);
  });

  it('is nothing where storage is forbidden, and nothing breaks', () => {
    pretendStorage(true);
    expect([
      readAutoSave(),
      writeAutoSave(false),
      isDismissed('x'),
      hasPlace(),
      takePlace(),
      writePlace(PLACE),
    ]).toEqual([true, false, false, false, null, false]);
    expect(() => dismiss('x')).not.toThrow();
  });
});

describe('the place on a page', () => {
  it('is taken once', () => {
    writePlace(PLACE);
    expect(hasPlace()).toBe(true);
    expect(takePlace()).toEqual(PLACE);
    expect(takePlace()).toBeNull();
  });

  test.each([
    '{',
    '{}',
    'null',
    '{"version":1,"path":"/","anchor":"","offset":"12","open":[]}',
    '{"version":1,"path":"/","anchor":"","offset":1,"open":[7]}',
  ])('is none where it is damaged: %s', (text) => {
    pretendStorage().set('gk-place', text);
    expect(takePlace()).toBeNull();
  });
});
