import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';

it('a tap runs the steps of what was tapped and of what it stands in, and no others', async () => {
  const { window } = new JSDOM('<figure><button data-action="copy"><b>Copy</b></button></figure><a href="#x">x</a>');
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('Element', window.Element);
  const { onTap } = await import('./onTap');
  const told: string[] = [];
  onTap('[data-action="copy"]', ({ tagName }, { type }) => told.push(`${tagName} ${type}`));
  onTap('figure', ({ tagName }) => told.push(tagName));
  onTap('a[href]', ({ tagName }) => told.push(tagName));

  window.document.querySelector('b')?.click();
  expect(told).toEqual(['BUTTON click', 'FIGURE']);
  window.document.body.click();
  expect(told).toHaveLength(2);
  window.document.querySelector('a')?.click();
  expect(told.at(-1)).toBe('A');
  vi.unstubAllGlobals();
});
