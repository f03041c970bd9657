import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { dismiss, isDismissed, readAutoSave, writeAutoSave } from './offline';
import { type Place, hasPlace, takePlace, writePlace } from './place';
import { fakeStorage, forbiddenStorage } from './testing';

function keepIn(storage: Storage): void {
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('sessionStorage', storage);
}

const PLACE: Place = { version: 1, path: '/a/', anchor: 'how', offset: 12, open: ['q-1'] };

beforeEach(() => keepIn(fakeStorage()));
afterEach(() => vi.unstubAllGlobals());

describe('what the browser keeps for reading without a network', () => {
  it('is the choice, yes until the reader says no', () => {
    expect(readAutoSave()).toBe(true);
    expect(writeAutoSave(false)).toBe(true);
    expect(readAutoSave()).toBe(false);
  });

  test.each(['', '{', 'null', '7', '{"version":2,"auto":false}', '{"auto":false}'])('survives damage: %s', (text) => {
    localStorage.setItem('gk-offline', text);
    expect(readAutoSave()).toBe(true);
  });

  it('is what was put aside', () => {
    dismiss('ready a');
    expect([isDismissed('ready a'), isDismissed('ready b')]).toEqual([true, false]);
  });

  it('is nothing where storage is forbidden, and nothing breaks', () => {
    keepIn(forbiddenStorage());
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
    sessionStorage.setItem('gk-place', text);
    expect(takePlace()).toBeNull();
  });
});
