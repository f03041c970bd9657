import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, parseStrings } from './store';
import { fakeStorage, forbiddenStorage } from './testing';

const KEY = 'go-konspekt:words';
const open = (version = 1) =>
  openStore<readonly string[]>({ key: 'words', version, parse: parseStrings, empty: ['nothing'] });

beforeEach(() => vi.stubGlobal('localStorage', fakeStorage()));
afterEach(() => vi.unstubAllGlobals());

describe('a value on the device', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        expect(open().write(words)).toBe(true);
        expect(open().read()).toEqual(words);
      }),
    );
  });

  it('is empty before it was written and after it was removed', () => {
    expect(open().read()).toEqual(['nothing']);
    open().write(['a']);
    open().remove();
    expect(open().read()).toEqual(['nothing']);
  });

  it('of another version is as good as nothing', () => {
    open(1).write(['a']);
    expect(open(2).read()).toEqual(['nothing']);
  });

  it.each(['', '{', 'null', '7', '"a"', '[]', '{}', '{"version":1}', '{"version":1,"data":{}}', '{"version":"1"}'])(
    'that is damaged is empty: %j',
    (text) => {
      localStorage.setItem(KEY, text);
      expect(open().read()).toEqual(['nothing']);
    },
  );

  it('never throws, whatever lies there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        localStorage.setItem(KEY, text);
        expect(Array.isArray(open().read())).toBe(true);
      }),
    );
  });

  it('keeps of a list what is a string', () => {
    localStorage.setItem(KEY, '{"version":1,"data":["a",1,null,"b"]}');
    expect(open().read()).toEqual(['a', 'b']);
  });
});

describe('a device that keeps nothing', () => {
  it.each([
    ['forbidden', forbiddenStorage()],
    ['absent', undefined],
    ['full', fakeStorage(3)],
  ])('%s: says so, and breaks nothing', (_, storage) => {
    vi.stubGlobal('localStorage', storage);
    expect(open().write(['a'])).toBe(false);
    expect(open().read()).toEqual(['nothing']);
    expect(() => open().remove()).not.toThrow();
  });
});
