import { describe, expect, it, test } from 'vitest';
import type { CopyStatus, Progress, Trouble } from './protocol';
import { type Facts, stepsOf, toView, troubleOf } from './view';

const RELEASE = { id: 'old', files: 10, bytes: 100 };
const NEWER = { id: 'new', files: 11, bytes: 110 };
const STATUS: CopyStatus = {
  type: 'status',
  release: RELEASE,
  held: { files: 10, bytes: 100 },
  wanted: 'whole',
  auto: true,
  pages: 5,
  savedAt: 1,
  trouble: null,
  busy: false,
};
const NOTHING: Facts = {
  why: null,
  off: false,
  newest: RELEASE,
  status: null,
  waiting: null,
  installing: false,
  progress: null,
  trouble: null,
  storage: { usage: null, quota: null, persisted: null },
};
const PROGRESS: Progress = {
  type: 'progress',
  release: 'old',
  done: { files: 1, bytes: 1 },
  total: { files: 2, bytes: 2 },
};
const FEW = { ...STATUS, held: { files: 4, bytes: 30 } };
const view = (change: Partial<Facts>) => toView({ ...NOTHING, ...change });
const full: Trouble = { reason: 'full', release: 'old', needed: 5 };

describe('what the reader is shown', () => {
  test.each([
    ['there can be no copy', { why: 'browser', status: STATUS }, { kind: 'impossible', why: 'browser' }],
    ['saving is switched off', { off: true, status: STATUS }, { kind: 'off' }],
    ['nothing is there', {}, { kind: 'absent', newest: RELEASE }],
    [
      'the first files come',
      { installing: true, progress: PROGRESS },
      { kind: 'saving', progress: PROGRESS, isUpdate: false },
    ],
    ['the rest comes', { status: { ...FEW, busy: true } }, { kind: 'saving', progress: null, isUpdate: false }],
    ['a newer release comes', { status: STATUS, installing: true }, { kind: 'saving', progress: null, isUpdate: true }],
    ['a newer release waits', { status: STATUS, waiting: NEWER, installing: true }, { kind: 'update', release: NEWER }],
    ['all is there', { status: STATUS }, { kind: 'whole', newest: null }],
    ['all is there without a network', { status: STATUS, newest: null }, { kind: 'whole', newest: null }],
    ['all is there, but newer is on the site', { status: STATUS, newest: NEWER }, { kind: 'whole', newest: NEWER }],
    [
      'a part was never there',
      { status: { ...FEW, savedAt: null } },
      { kind: 'partial', left: { files: 6, bytes: 70 }, newest: null },
    ],
    ['a part is lost', { status: FEW }, { kind: 'damaged', left: { files: 6, bytes: 70 } }],
  ] as const)('%s', (_, change, expected) => expect(view(change)).toEqual(expected));
});

describe('a failure', () => {
  const trouble = (change: Partial<Facts>) => {
    const facts = { ...NOTHING, ...change };
    return troubleOf(facts, toView(facts));
  };

  it('is shown where something is missing, also when it was remembered', () => {
    expect(trouble({ trouble: full })).toBe(full);
    expect(trouble({ status: { ...FEW, savedAt: null, trouble: full } })).toBe(full);
  });

  it('is old news once all is there, or a newer release waits, or files come again', () => {
    expect(trouble({ status: STATUS, trouble: full })).toBeNull();
    expect(trouble({ status: FEW, waiting: NEWER, trouble: full })).toBeNull();
    expect(trouble({ status: { ...FEW, busy: true }, trouble: full })).toBeNull();
  });

  it('is none where the reader stopped it himself', () => {
    expect(trouble({ status: { ...FEW, savedAt: null }, trouble: { ...full, reason: 'stopped' } })).toBeNull();
  });

  it('of fetching a newer release is shown beside a whole copy', () => {
    expect(trouble({ status: STATUS, trouble: { ...full, release: 'new' } })).toMatchObject({ release: 'new' });
  });
});

describe('what the reader can do', () => {
  const steps = (change: Partial<Facts>) => {
    const facts = { ...NOTHING, ...change };
    return stepsOf(toView(facts), facts, troubleOf(facts, toView(facts)));
  };
  const storage = { usage: 1, quota: 2, persisted: false };
  test.each([
    ['nothing where nothing is possible', { why: 'browser' }, []],
    ['save', {}, ['save']],
    ['nothing without a network and a copy', { newest: null }, []],
    ['try again', { trouble: full }, ['resume']],
    ['stop', { status: { ...FEW, busy: true } }, ['stop']],
    ['nothing while a newer release comes', { status: STATUS, installing: true }, []],
    ['take', { status: STATUS, waiting: NEWER }, ['take', 'repair', 'remove']],
    ['fetch the newer one', { status: STATUS, newest: NEWER, storage }, ['fetchNew', 'repair', 'persist', 'remove']],
    ['save the rest', { status: { ...FEW, savedAt: null } }, ['save', 'repair', 'remove']],
    ['mend', { status: FEW }, ['repair', 'remove']],
  ] as const)('%s', (_, change, expected) => expect(steps(change)).toEqual(expected));
});
