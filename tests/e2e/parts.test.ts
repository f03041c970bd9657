import { expect, it } from 'vitest';
import { DESKTOP, PHONE, newReader } from '../support/browser';
import { theBook } from '../support/book';
import { useStage } from './support';

/* A part of a page is contained (`src/css/parts.css`): what stands outside its edges is not painted. */
const stage = useStage();
/** Width of a frame of focus with its distance, px. */
const FRAME = 4;
/** Every so many pages are looked at. */
const STEP = 4;

it.each([
  ['a phone', PHONE],
  ['a computer', DESKTOP],
])('no part cuts off a diagram or a frame of focus: %s', async (_, options) => {
  const reader = await newReader(stage.browser, options);
  const page = await reader.newPage();
  const cut: string[] = [];
  let looked = 0;
  for (const { id } of (await theBook()).pages.filter((_page, index) => index % STEP === 0)) {
    await page.goto(`${stage.site.url}${id}/`, { waitUntil: 'load' });
    const found = await page.evaluate((frame) => {
      const results: { readonly name: string; readonly isCut: boolean }[] = [];
      for (const part of document.querySelectorAll<HTMLElement>('.part')) {
        part.style.contentVisibility = 'visible';
        const edge = part.getBoundingClientRect();
        const look = (element: Element, air: number): void => {
          for (const { left, right, top, bottom, width } of element.getClientRects()) {
            const isCut =
              left - air < edge.left - 0.5 ||
              right + air > edge.right + 0.5 ||
              top - air < edge.top - 0.5 ||
              bottom + air > edge.bottom + 0.5;
            if (width > 0)
              results.push({ name: `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`, isCut });
          }
        };
        for (const figure of part.querySelectorAll('figure:not(details:not([open]) *)')) look(figure, 0);
        for (const element of part.querySelectorAll('a, button, summary')) {
          // What scrolls sideways, or is folded, has edges of its own.
          if (!element.closest('table, pre, details:not([open]) > :not(summary)')) look(element, frame);
        }
      }
      return results;
    }, FRAME);
    looked += found.length;
    cut.push(...found.filter(({ isCut }) => isCut).map(({ name }) => `${id}: ${name}`));
  }
  expect(looked).toBeGreaterThan(100);
  expect(cut).toEqual([]);
  await reader.close();
});
