import { onPage } from '../page';

const WIDE = '(min-width: 997px)';
const OPENER = '[popovertarget="book-menu"]';

function menu(): HTMLElement | null {
  return document.getElementById('book-menu');
}

/** Brings the page that is read into sight of the menu, without moving the page itself. */
function showCurrent(): void {
  const box = menu();
  const current = box?.querySelector<HTMLElement>('[aria-current]');
  if (!box || !current) return;
  const [outer, inner] = [box.getBoundingClientRect(), current.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - outer.height / 3;
}

function close(): void {
  const box = menu();
  if (box?.matches(':popover-open')) box.hidePopover();
}

/** Browsers without popovers get the drawer by a class. */
function emulate(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const opener = target.closest(OPENER);
    if (opener) menu()?.classList.toggle('gk-open');
    else if (!menu()?.contains(target) || target.closest('a')) menu()?.classList.remove('gk-open');
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') menu()?.classList.remove('gk-open');
  });
}

/** Has the closed menu laid out, unseen, when the browser has nothing else to do: a tap then has only to show it. */
function layOutAhead(): void {
  const ready = (): void => menu()?.setAttribute('data-ready', '');
  // Safari has no such call.
  if ('requestIdleCallback' in window) window.requestIdleCallback(ready);
  else setTimeout(ready, 200);
}

/** The menu opens and closes by itself (`popover`); this keeps it in step with the page and the width of the window. */
export function startMenu(): void {
  if (!('popover' in HTMLElement.prototype)) {
    emulate();
    onPage(showCurrent);
    return;
  }
  onPage(() => {
    close();
    // Elsewhere the menu is not there until it is opened, and to ask where it stands costs a layout of the page.
    if (window.matchMedia(WIDE).matches) showCurrent();
    else layOutAhead();
  });
  window.matchMedia(WIDE).addEventListener('change', close);
  document.addEventListener('toggle', ({ target }) => void (target === menu() && showCurrent()), true);
}
