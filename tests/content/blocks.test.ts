import { describe, expect, it } from 'vitest';
import { readChecked } from '../../plugins/book/read';
import { toBlocks } from '../../plugins/book/remark/verified';
import { theBook } from '../support/book';

const MAX_ILLUSTRATIONS = 0.05;
const MIN_CLAIMS = 60;

describe('blocks of code', () => {
  it('were run, or say why they could not be', async () => {
    const blocks = toBlocks((await theBook()).pages, await readChecked(process.cwd()));
    expect(blocks.filter(({ way }) => way === 'unmarked')).toEqual([]);
  });

  it('are illustrations in less than five cases of a hundred', async () => {
    const blocks = toBlocks((await theBook()).pages, await readChecked(process.cwd()));
    const illustrations = blocks.filter(({ way }) => way === 'illustration');
    expect(illustrations.length / blocks.length).toBeLessThan(MAX_ILLUSTRATIONS);
  });

  it('at least sixty statements have a test that proves them, each named once', async () => {
    const tests = (await theBook()).pages.flatMap((page) => page.proven.map(({ file, test }) => `${file}#${test}`));
    expect(tests.length).toBeGreaterThanOrEqual(MIN_CLAIMS);
    expect(tests.filter((test, at) => tests.indexOf(test) !== at)).toEqual([]);
  });
});
