import { describe, expect, it } from 'vitest';
import { readLedger } from '../../plugins/book/read';
import { theBook } from '../support/book';
import { BASE_URL, bookDocument, builtDocument, builtFiles, builtPages } from '../support/built';

describe('what the model knows stands in the HTML', () => {
  it('every heading, question, diagram, myth, term and claimed fragment is the id of an element', async () => {
    const missing: string[] = [];
    for (const page of (await theBook()).pages) {
      const document = bookDocument(page.id);
      const ids = [
        ...page.sections.map(({ heading }) => heading.id),
        ...page.questions.map(({ id }) => id),
        ...page.diagrams.map(({ id }) => id),
        ...page.myths.map(({ id }) => id),
        ...page.terms.map(({ id }) => id),
        ...page.claims.flatMap(({ fragments }) => fragments),
      ];
      missing.push(...ids.filter((id) => !id || !document.getElementById(id)).map((id) => `${page.id}#${id}`));
    }
    expect(missing).toEqual([]);
  });

  it('every fragment of the ledger leads to an element that quotes it', async () => {
    for (const { id, page, anchor, text } of await readLedger(process.cwd())) {
      const quoted = bookDocument(page).getElementById(anchor)?.textContent ?? '';
      expect(quoted, `${id} на ${page}`).toContain(text.trim());
    }
  });

  it('«Исходные заметки» has every fragment with its verdict and a link to where it went', async () => {
    const document = bookDocument('interview/notes');
    for (const { id, page, anchor } of await readLedger(process.cwd())) {
      const fragment = document.getElementById(`source-${id}`);
      expect(fragment, id).not.toBeNull();
      expect(fragment?.nextElementSibling?.getAttribute('href'), id).toBe(`${BASE_URL}${page}/#${anchor}`);
    }
  });

  it('the answer of every question is in the HTML, hidden but readable without JavaScript', async () => {
    for (const page of (await theBook()).pages) {
      for (const { id } of page.questions) {
        const question = bookDocument(page.id).getElementById(id ?? '');
        expect(question?.tagName, `${page.id}#${id}`).toBe('DETAILS');
        expect(question?.textContent?.length ?? 0, `${page.id}#${id}`).toBeGreaterThan(100);
      }
    }
  });

  it('ids are unique on every page', () => {
    for (const file of builtPages()) {
      const ids = [...builtDocument(file).querySelectorAll('[id]')].map((element) => element.id);
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        file,
      ).toEqual([]);
    }
  });
});

describe('links', () => {
  it('every link inside the site leads to a file and an anchor that exist, below the base path', () => {
    const files = new Set(builtFiles());
    const dead: string[] = [];
    for (const file of builtPages()) {
      for (const link of builtDocument(file).querySelectorAll<HTMLAnchorElement>('a[href]')) {
        const href = link.getAttribute('href') ?? '';
        if (/^(?:https?:|mailto:)/.test(href) && !href.startsWith('http://localhost')) continue;
        const { pathname, hash } = new URL(href, `http://localhost${BASE_URL}${file.replace(/index\.html$/, '')}`);
        const target = pathname.slice(BASE_URL.length).replace(/(^|\/)$/, '$1index.html');
        const id = decodeURIComponent(hash.slice(1));
        if (!pathname.startsWith(BASE_URL) || !files.has(target)) dead.push(`${file}: ${href}`);
        else if (id && !builtDocument(target).getElementById(id)) dead.push(`${file}: ${href} (нет якоря)`);
      }
    }
    expect([...new Set(dead)]).toEqual([]);
  });
});
