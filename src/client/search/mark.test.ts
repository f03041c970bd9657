// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearMarks, markWords } from './mark';

const PAGE =
  '<nav>Партиция</nav><main><article><h2>Партиция<a class="hash-link"></a></h2>' +
  '<p>В <code>партиц</code>иях порядок. <button>партиция</button></p><svg><text>партиция</text></svg></article></main>';

const marks = () => [...document.querySelectorAll('article mark')].map((mark) => mark.textContent);

beforeEach(() => {
  vi.stubGlobal('CSS', {});
  document.body.innerHTML = PAGE;
});
afterEach(() => {
  clearMarks();
  vi.unstubAllGlobals();
});

describe('the words on the page that a hit led to', () => {
  it('are marked in the text, a word cut by an element too, and nothing else', () => {
    expect(markWords(['партиц'])).toBe(2);
    expect(marks()).toEqual(['Партиция', 'партиц', 'иях']);
  });

  it('are marked no more after Escape, and the page is what it was', () => {
    const before = document.querySelector('main')?.innerHTML;
    markWords(['партиц', 'порядок']);
    expect(document.querySelector('main')?.innerHTML).not.toBe(before);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(document.querySelector('main')?.innerHTML).toBe(before);
    expect(document.querySelector('.gk-marks')).toBeNull();
  });

  it('are marked no more after a tap on the button', () => {
    markWords(['партиц']);
    document.querySelector<HTMLElement>('.gk-marks')?.click();
    expect(marks()).toEqual([]);
  });

  it('Escape that closes a dialog leaves them', () => {
    markWords(['партиц']);
    document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(marks()).toHaveLength(3);
    document.querySelector('dialog')?.remove();
  });

  it('that are not there leave the page alone, with no button', () => {
    expect(markWords(['кролик'])).toBe(0);
    expect(document.querySelector('.gk-marks')).toBeNull();
  });

  it('are marked without a touch to the page where the browser has highlights', () => {
    const highlights = new Map<string, unknown[]>();
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal(
      'Highlight',
      class extends Array<Range> {
        constructor(...ranges: Range[]) {
          super();
          this.push(...ranges);
        }
      },
    );
    markWords(['партиц']);
    expect(marks()).toEqual([]);
    expect(highlights.get('gk-search')?.map(String)).toEqual(['Партиция', 'партиц', 'иях']);
    clearMarks();
    expect(highlights.size).toBe(0);
  });
});
