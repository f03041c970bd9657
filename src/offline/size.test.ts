import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatSize } from './size';

describe('a size for a reader', () => {
  test.each([
    [0, '0 КБ'],
    [1, '1 КБ'],
    [1024, '1 КБ'],
    [1025, '2 КБ'],
    [120 * 1024, '120 КБ'],
    [1024 * 1024, '1,0 МБ'],
    [3.44 * 1024 * 1024, '3,4 МБ'],
    [25 * 1024 * 1024, '25,0 МБ'],
    [1536 * 1024 * 1024, '1,5 ГБ'],
  ])('%d bytes', (bytes, text) => expect(formatSize(bytes)).toBe(text.replace(' ', '\u00A0')));

  it('is one number with one unit, not to be broken', () => {
    fc.assert(fc.property(fc.nat(), (bytes) => /^\d+(,\d)?\u00A0(КБ|МБ|ГБ)$/.test(formatSize(bytes))));
  });
});
