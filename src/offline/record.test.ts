import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CopyRecord, NEW_RECORD, nextWanted, parseRecord } from './record';

describe('what the worker remembers', () => {
  it('comes back as it was', () => {
    const record: CopyRecord = { ...NEW_RECORD, wanted: 'whole', auto: false, saved: { release: 'a', at: 1 } };
    expect(parseRecord(JSON.stringify(record))).toEqual(record);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":2,"wanted":"whole","auto":true}',
    '{"version":1,"wanted":"all","auto":true}',
    '{"version":1,"wanted":"shell","auto":1}',
    '{"version":1,"wanted":"shell","auto":true,"saved":7}',
  ])('is new where it is damaged: %s', (text) => expect(parseRecord(text)).toEqual(NEW_RECORD));

  it('is whole whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseRecord(text).version === 1));
  });
});

describe('when a page is idle', () => {
  const trouble = (reason: 'network' | 'full' | 'stopped') => ({ reason, release: 'a', needed: 1 });
  test.each([
    ['a good connection begins to save all', {}, 'whole', { wanted: 'whole', run: true }],
    ['a poor one does not', {}, 'shell', { wanted: 'shell', run: false }],
    ['nor does a good one where the reader said no', { auto: false }, 'whole', { wanted: 'shell', run: false }],
    [
      'what the reader asked for goes on over any connection',
      { wanted: 'whole', asked: true },
      'shell',
      { wanted: 'whole', run: true },
    ],
    [
      'also where the site may not begin by itself',
      { wanted: 'whole', asked: true, auto: false },
      'shell',
      { wanted: 'whole', run: true },
    ],
    ['what began by itself waits for a good one', { wanted: 'whole' }, 'shell', { wanted: 'whole', run: false }],
    [
      'a lost network is tried again',
      { wanted: 'whole', trouble: trouble('network') },
      'whole',
      { wanted: 'whole', run: true },
    ],
    ['a full device is left alone', { trouble: trouble('full') }, 'whole', { wanted: 'shell', run: false }],
    [
      'so is what the reader stopped',
      { wanted: 'whole', asked: true, trouble: trouble('stopped') },
      'whole',
      { wanted: 'whole', run: false },
    ],
  ] as const)('%s', (_, change, extent, next) =>
    expect(nextWanted({ ...NEW_RECORD, ...change }, extent)).toEqual(next),
  );
});
