import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import { cardPath } from '../../src/model/cardPath';
import { SECTIONS_OF_BOOK } from '../../src/model/book';
import { theBook } from '../support/book';
import { OUT_DIR, bookDocument, builtDocument } from '../support/built';

function meta(document: Document, property: string): string | null {
  return (
    document.querySelector(`meta[property="${property}"], meta[name="${property}"]`)?.getAttribute('content') ?? null
  );
}

describe('a link in a chat shows what it is about', () => {
  it('every page has its own title, description and picture', async () => {
    for (const { id, frontMatter } of (await theBook()).pages) {
      const document = bookDocument(id);
      expect(meta(document, 'og:title'), id).toContain(frontMatter.title);
      expect(meta(document, 'og:description'), id).toBe(frontMatter.description);
      expect(meta(document, 'og:image'), id).toMatch(new RegExp(`/go-konspekt/${cardPath(id)}$`));
    }
  });

  it('the pictures are there, in the size that chats expect', async () => {
    const ids = [...(await theBook()).pages.map(({ id }) => id), ...SECTIONS_OF_BOOK.map(({ id }) => id), 'home'];
    for (const id of ids) {
      const file = path.join(OUT_DIR, cardPath(id));
      expect(existsSync(file), id).toBe(true);
      expect(imageSize(readFileSync(file)), id).toMatchObject({ width: 1200, height: 630, type: 'png' });
    }
  });

  it.each(SECTIONS_OF_BOOK.map(({ id }) => id))('the index of the section %s has a picture of its own', (id) => {
    expect(meta(builtDocument(`${id}/index.html`), 'og:image')).toMatch(new RegExp(`${cardPath(id)}$`));
  });

  it('the language is Russian', () => {
    expect(builtDocument('index.html').documentElement.lang).toBe('ru');
  });
});
