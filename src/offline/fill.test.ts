import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FillOptions, fill } from './fill';
import type { Amount, ReleaseFile } from './protocol';
import { DownloadError } from './trouble';

const ALL: readonly ReleaseFile[] = Array.from({ length: 20 }, (_, index) => ({
  url: `${index}.html`,
  revision: 'r',
  bytes: index + 1,
}));

function options(keep: FillOptions['keep'], signal = new AbortController().signal) {
  const told: Amount[] = [];
  const made: FillOptions = { keep, signal, pause: async () => undefined, onProgress: (done) => told.push(done) };
  return { made, told };
}

describe('filling a copy', () => {
  it('fetches what is missing, each file once, and counts what was there as done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...ALL]), async (missing) => {
        const kept: ReleaseFile[] = [];
        const { made, told } = options(async (file) => void kept.push(file));
        await fill(ALL, missing, made);
        expect(kept).toEqual(missing);
        expect(told[0]).toMatchObject({ files: ALL.length - missing.length });
        expect(told.at(-1)).toEqual({ files: 20, bytes: 210 });
        expect(told.every((now, index) => index === 0 || now.bytes > (told[index - 1]?.bytes ?? 0))).toBe(true);
      }),
    );
  });

  it('fetches no more than six at a time', async () => {
    let [now, most] = [0, 0];
    const { made } = options(async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now -= 1;
    });
    await fill(ALL, ALL, made);
    expect(most).toBe(6);
  });

  it('tries a file again when the network refuses it', async () => {
    let refusals = 2;
    const { made, told } = options(async () => {
      if (refusals-- > 0) throw new TypeError('Failed to fetch');
    });
    await fill(ALL, ALL, made);
    expect(told.at(-1)?.files).toBe(20);
  });

  it.each([
    ['no network', new TypeError('Failed to fetch'), 'network'],
    ['no place', Object.assign(new Error('full'), { name: 'QuotaExceededError' }), 'full'],
    ['storage forbidden', Object.assign(new Error('no'), { name: 'SecurityError' }), 'denied'],
    ['another release on the server', new DownloadError('gone'), 'gone'],
  ])('ends with the reason, and asks for nothing more: %s', async (_, error, reason) => {
    let asked = 0;
    const { made } = options(async () => {
      asked += 1;
      if (asked > 3) throw error;
    });
    await expect(fill(ALL, ALL, made)).rejects.toMatchObject({ reason });
    const after = asked;
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(asked).toBe(after);
    // Six at a time, three tries each.
    expect(asked).toBeLessThanOrEqual(3 + 6 * 3);
  });

  it('stops when it is told to', async () => {
    const control = new AbortController();
    const kept: string[] = [];
    const { made } = options(async ({ url }) => {
      kept.push(url);
      if (kept.length === 7) control.abort();
    }, control.signal);
    await expect(fill(ALL, ALL, made)).rejects.toMatchObject({ reason: 'stopped' });
    expect(kept.length).toBeLessThan(ALL.length);
  });
});
