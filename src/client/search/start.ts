import { siteUrl } from '@site/src/client/site';
import { takeWords } from '@site/src/storage/wordsToMark';
import { onTap } from '../onTap';
import { onPage } from '../page';
import { showToast } from '../toast';

/** Typing here is not a command. */
const TYPING = 'input, textarea, select, [contenteditable]';

const MAC = /Mac|iPhone|iPad/;

/** Keys by their place where letters depend on the layout: Ctrl+K is Ctrl+Л, `/` is `.` on a Russian keyboard. */
function asksForSearch(event: KeyboardEvent): boolean {
  if (event.altKey || event.shiftKey) return false;
  if (event.ctrlKey || event.metaKey) return event.code === 'KeyK' && event.metaKey === MAC.test(navigator.platform);
  const typing = event.target instanceof Element && event.target.closest(TYPING);
  return !typing && (event.key === '/' || (event.code === 'Slash' && event.key === '.'));
}

/**
 * A field that has the focus while the dialog is on its way: what is typed meanwhile is not lost, and a phone, which
 * opens its keyboard only within the tap itself, opens it.
 */
function catchTyping(): HTMLInputElement {
  const input = document.createElement('input');
  input.className = 'gk-search-catcher';
  input.setAttribute('aria-label', 'Поиск');
  document.body.append(input);
  input.focus({ preventScroll: true });
  return input;
}

let opening = false;

async function open(): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('.gk-search-page input');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  if (opening || document.querySelector('dialog[open]')) return;
  opening = true;
  const before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const catcher = catchTyping();
  try {
    const { openSearch } = await import('./open');
    openSearch(catcher.value, before);
  } catch {
    // The scripts of this release may be gone from the server: the page of results brings those of the next.
    if (navigator.onLine) location.assign(siteUrl(`search/?q=${encodeURIComponent(catcher.value)}`));
    else showToast('Поиск не загрузился: нет сети');
  } finally {
    catcher.remove();
    opening = false;
  }
}

/** Listens for the wish to search; nothing of the search itself is loaded before it. */
export function startSearch(): void {
  onPage(() => {
    const words = takeWords(location.pathname, Date.now());
    if (words.length > 0) void import('./mark').then(({ markWords }) => markWords(words));
    if (document.querySelector('.gk-search-page')) void import('./page').then(({ startPage }) => startPage());
  });
  // Without <dialog> (Safari 15.0–15.3) the opener stays what it is: a link to the page of results.
  if (!('HTMLDialogElement' in window)) return;
  if (MAC.test(navigator.platform)) document.documentElement.dataset.keys = 'mac';
  onTap('a.gk-search-open', (_, event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    void open();
  });
}
