import { describe, expect, it } from 'vitest';
import { readInterviewQuestions } from '../../plugins/book/read';
import { formatDiagnostics } from '../../src/model/diagnostic';
import { SECTIONS_OF_BOOK } from '../../src/model/book';
import { theBook } from '../support/book';

describe('the book', () => {
  it('obeys its own rules', async () => {
    expect(formatDiagnostics((await theBook()).diagnostics)).toBe('');
  });

  it('has every page in the table of contents, and no page besides', async () => {
    const listed = SECTIONS_OF_BOOK.flatMap((section) => section.pages.map((page) => `${section.id}/${page}`));
    expect((await theBook()).pages.map((page) => page.id).sort()).toEqual(listed.sort());
  });

  it('leaves no interview question without a page', async () => {
    const claimed = new Set((await theBook()).pages.flatMap((page) => Object.keys(page.frontMatter.answers)));
    const unclaimed = (await readInterviewQuestions(process.cwd())).filter(({ id }) => !claimed.has(id));
    expect(unclaimed).toEqual([]);
  });

  it('has the 255 interview questions', async () => {
    expect(await readInterviewQuestions(process.cwd())).toHaveLength(255);
  });

  it('has the 37 misconceptions', async () => {
    const { pages } = await theBook();
    expect(pages.flatMap((page) => page.myths)).toHaveLength(37);
  });

  it('gives every topic a diagram of its own, but for those that have nothing to draw', async () => {
    const { pages } = await theBook();
    const bare = pages.filter((page) => page.frontMatter.kind === 'topic' && page.diagrams.length === 0);
    expect(bare.map((page) => page.id)).toEqual([]);
  });

  it('says each title and each description once', async () => {
    const { pages } = await theBook();
    for (const field of ['title', 'description'] as const) {
      const texts = pages.map((page) => page.frontMatter[field]);
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    }
  });
});
