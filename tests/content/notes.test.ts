import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLedger } from '../../plugins/book/read';
import { theBook } from '../support/book';

/** SHA-256 of the notes as the mentor gave them. */
const NOTES = {
  'note-1.txt': 'a48b831b1acc42515461681582c2421502d35d549f579ca3bde14935fc38ccc1',
  'note-2.txt': 'e70a725ed90bcbd1a375f4315722d072537e4ee65f539122be64ca09c557965e',
} as const;

const dense = (text: string) => text.replace(/\s/g, '');

describe('nothing of the notes is lost', () => {
  it.each(Object.entries(NOTES))('%s is kept byte for byte', (file, hash) => {
    expect(
      createHash('sha256')
        .update(readFileSync(`notes/${file}`))
        .digest('hex'),
    ).toBe(hash);
  });

  it.each(Object.keys(NOTES))('every non-blank character of %s is in exactly one fragment, in order', async (file) => {
    const fragments = (await readLedger(process.cwd())).filter((fragment) => fragment.note === file);
    expect(dense(fragments.map((fragment) => fragment.text).join(''))).toBe(
      dense(readFileSync(`notes/${file}`, 'utf8')),
    );
  });

  it('the ledger has the 174 fragments, each once', async () => {
    const ids = (await readLedger(process.cwd())).map((fragment) => fragment.id);
    expect(new Set(ids).size).toBe(174);
    expect(ids).toHaveLength(174);
  });

  it('the lines that the ledger names hold the fragment', async () => {
    for (const { id, note, lines, text } of await readLedger(process.cwd())) {
      const named = readFileSync(`notes/${note}`, 'utf8')
        .split('\n')
        .slice(lines[0] - 1, lines[1])
        .join('\n');
      expect(dense(named), id).toContain(dense(text));
    }
  });

  it('every fragment is claimed by a page, and none that is not there', async () => {
    const ledger = await readLedger(process.cwd());
    const claimed = new Set((await theBook()).pages.flatMap((page) => page.claims.flatMap((claim) => claim.fragments)));
    expect([...claimed].sort()).toEqual(ledger.map((fragment) => fragment.id).sort());
  });

  it('wherever the verdict is not «ok», the page that answers shows the words and what is right', async () => {
    const { pages } = await theBook();
    for (const { id, page, verdict } of await readLedger(process.cwd())) {
      if (verdict === 'ok') continue;
      const claim = pages
        .find((candidate) => candidate.id === page)
        ?.claims.find(({ fragments }) => fragments.includes(id));
      expect(claim?.form, `${id} на ${page}`).toBe('container');
    }
  });
});
