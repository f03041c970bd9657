import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { theBook } from '../support/book';
import { bookDocument, builtFiles, builtPages, builtDocument, readBuilt } from '../support/built';

/** Mean weight of a picture in a page, bytes (gzip). */
const MEAN_WEIGHT = 2048;

/** All diagrams of the book with their elements of the built pages. */
async function diagrams(): Promise<{ id: string; element: Element }[]> {
  const { pages } = await theBook();
  return pages.flatMap((page) =>
    page.diagrams.map(({ id }) => {
      const element = bookDocument(page.id).getElementById(id ?? '');
      if (!element) throw new Error(`${page.id}: нет схемы ${id}`);
      return { id: id ?? '', element };
    }),
  );
}

describe('the diagrams of the built site', () => {
  it('stand in the HTML, each with its size, title and words', async () => {
    const all = await diagrams();
    expect(all.length).toBeGreaterThan(150);
    const wrong = all.filter(({ element }) => {
      const svg = element.querySelector('svg');
      const named = ['width', 'height', 'viewBox'].every((name) => svg?.hasAttribute(name));
      const labels = (svg?.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => svg?.querySelector(`#${id}`));
      const said = labels.length === 2 && labels.every((label) => (label?.textContent ?? '').length > 3);
      return !named || !said || element.querySelectorAll('details li').length === 0;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('have text as text, and neither styles nor colours of their own', async () => {
    const wrong = (await diagrams()).filter(({ element }) => {
      const svg = element.querySelector('svg');
      return (
        !svg?.querySelector('text') ||
        svg.querySelector('foreignObject, style, defs, [style], [fill], [stroke], [onclick]') !== null ||
        /#[0-9a-f]{6}|url\(/i.test(svg.outerHTML)
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('use no class without a rule', async () => {
    const sheets = builtFiles().filter((file) => file.endsWith('.css'));
    const rules = sheets.map(readBuilt).join('');
    const used = (await diagrams()).flatMap(({ element }) =>
      [...element.querySelectorAll('svg [class]')].flatMap((part) => [...part.classList]),
    );
    // The steps are told apart by the full-screen view alone.
    const missing = [...new Set(used)].filter((name) => name !== 's' && !rules.includes(`.gk-d .${name}`));
    expect(missing).toEqual([]);
  });

  it('weigh little', async () => {
    const weights = (await diagrams()).map(
      ({ element }) => gzipSync(element.querySelector('svg')?.outerHTML ?? '').length,
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0) / weights.length).toBeLessThan(MEAN_WEIGHT);
  });

  it('bring no Mermaid to a reader', () => {
    const guilty = builtFiles()
      .filter((file) => file.endsWith('.js'))
      .filter((file) => /flowchart-elk|dagre-d3|mermaidAPI|sequenceDiagram-/.test(readBuilt(file)));
    expect(guilty).toEqual([]);
  });

  it('share no id with anything on their pages', () => {
    for (const page of builtPages()) {
      const ids = [...builtDocument(page).querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.length, page).toBe(new Set(ids).size);
    }
  });
});
