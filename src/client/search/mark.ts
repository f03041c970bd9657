import { element } from './element';
import { matchWords } from './matches';
import { rangesOf, textBlocks } from './textNodes';

const NAME = 'gk-search';
/** A page that is marked all over says nothing, and a slow device would feel it. */
const MOST = 2000;

let clear: (() => void) | null = null;

function paint(ranges: readonly Range[]): () => void {
  if ('highlights' in CSS) {
    CSS.highlights.set(NAME, new Highlight(...ranges));
    return () => CSS.highlights.delete(NAME);
  }
  // Backwards: what is wrapped first must not move the places of what is still to be wrapped.
  const marks = [...ranges].reverse().map((range) => {
    const mark = element('mark', { class: 'gk-search-mark' });
    range.surroundContents(mark);
    return mark;
  });
  return () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  };
}

function onEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape' && !document.querySelector('dialog[open]')) clearMarks();
}

/** Takes the marks away. */
export function clearMarks(): void {
  clear?.();
  clear = null;
}

/**
 * Marks on the page the words that begin so, with a button that takes the marks away; Escape does the same.
 * Returns how many places were marked.
 */
export function markWords(beginnings: readonly string[]): number {
  clearMarks();
  const root = document.querySelector('article') ?? document.querySelector('main');
  if (!root) return 0;
  const found = textBlocks(root)
    .flatMap((block) => matchWords(block.text, beginnings).map((match) => ({ block, match })))
    .slice(0, MOST);
  if (found.length === 0) return 0;

  const unpaint = paint(found.flatMap(({ block, match }) => rangesOf(block, match.start, match.end)));
  const button = element(
    'button',
    { type: 'button', class: 'gk-marks' },
    'Убрать выделение',
    element('kbd', {}, 'Esc'),
  );
  button.addEventListener('click', clearMarks);
  document.body.append(button);
  document.addEventListener('keydown', onEscape);
  clear = () => {
    unpaint();
    button.remove();
    document.removeEventListener('keydown', onEscape);
  };
  return found.length;
}
