import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startUnfolding } from './start';

const scrollIntoView = vi.fn();

/** Opens a page with a folded answer at this hash; whether the answer is unfolded then. */
function open(hash: string): boolean {
  const { window } = new JSDOM('<details id="outer"><details id="acks"><p id="why">…</p></details></details>', {
    url: `https://a.github.io/book/${hash}`,
  });
  window.HTMLElement.prototype.scrollIntoView = scrollIntoView;
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('HTMLDetailsElement', window.HTMLDetailsElement);
  startUnfolding();
  return [...window.document.querySelectorAll('details')].every((details) => details.open);
}

afterEach(() => {
  vi.unstubAllGlobals();
  scrollIntoView.mockClear();
});

describe('what a link leads to', () => {
  it.each(['#acks', '#why', '#%61cks'])('is unfolded with everything around it: %s', (hash) => {
    expect(open(hash)).toBe(true);
  });

  it('is scrolled to where it was folded away, and left to the browser where it stood in sight', () => {
    open('#outer');
    expect(scrollIntoView).not.toHaveBeenCalled();
    open('#why');
    expect(scrollIntoView).toHaveBeenCalledOnce();
  });

  it.each(['', '#', '#nowhere', '#100%', '#%D0%'])('is nothing, and nothing breaks: %j', (hash) => {
    expect(open(hash)).toBe(false);
  });
});
