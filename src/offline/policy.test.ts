import { describe, expect, test } from 'vitest';
import { extentFor, isMetered, mayUpdate } from './policy';

const FAST = { effectiveType: '4g' };
const PHONE = { desktop: false, installed: false };
const DESKTOP = { desktop: true, installed: false };

describe('how much is saved without being asked', () => {
  test.each([
    ['a fast connection', { ...PHONE, connection: FAST }, 'whole'],
    ['a connection that says nothing of itself', { ...PHONE, connection: {} }, 'whole'],
    ['Save-Data', { ...DESKTOP, connection: { ...FAST, saveData: true } }, 'shell'],
    ['a slow connection', { ...DESKTOP, connection: { effectiveType: '3g' } }, 'shell'],
    ['a mobile network', { ...PHONE, connection: { ...FAST, type: 'cellular' } }, 'shell'],
    [
      'an installed application on a mobile network',
      { desktop: false, installed: true, connection: { type: 'cellular' } },
      'shell',
    ],
    ['Wi-Fi', { ...PHONE, connection: { ...FAST, type: 'wifi', saveData: false } }, 'whole'],
    ['a desktop that tells nothing', { ...DESKTOP, connection: null }, 'whole'],
    ['a phone that tells nothing', { ...PHONE, connection: null }, 'shell'],
    ['an application on a phone that tells nothing', { desktop: false, installed: true, connection: null }, 'whole'],
  ] as const)('%s', (_, circumstances, extent) => expect(extentFor(circumstances)).toBe(extent));
});

describe('a newer release', () => {
  test.each([
    ['waits for a better connection where the old one is whole', true, 'whole', { saveData: true }, false],
    ['comes over a good one', true, 'whole', FAST, true],
    ['does not wait where only the shell is kept', true, 'shell', { saveData: true }, true],
    ['is not fetched where the reader said no', false, 'shell', FAST, false],
    ['comes where nothing is known', true, 'whole', null, true],
  ] as const)('%s', (_, auto, wanted, connection, may) => expect(mayUpdate(auto, wanted, connection)).toBe(may));
});

test('an unknown connection is not metered', () => expect(isMetered(null)).toBe(false));
