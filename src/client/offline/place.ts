// The reader's place on a page, kept over the reload that takes a new release.
import { type Place, takePlace, writePlace } from '../../storage/place';

/** What has an id that outlives a release. */
const ANCHORS = 'main :is(h1, h2, h3, h4, details, figure)[id]';

/** Remembers what is at the top of the window and what is unfolded. */
export function rememberPlace(): void {
  const open = [...document.querySelectorAll<HTMLDetailsElement>('details[open][id]')].map(({ id }) => id);
  const above = [...document.querySelectorAll<HTMLElement>(ANCHORS)].filter(
    (element) => element.getClientRects().length > 0 && element.getBoundingClientRect().top <= 1,
  );
  const anchor = above.at(-1);
  writePlace({
    version: 1,
    path: window.location.pathname,
    anchor: anchor?.id ?? '',
    offset: anchor ? -anchor.getBoundingClientRect().top : window.scrollY,
    open,
  });
}

/** Finds the remembered place again, if it was on this page. */
export function restorePlace(): void {
  const place = takePlace();
  if (!place || place.path !== window.location.pathname) return;
  for (const id of place.open) unfold(document.getElementById(id));
  window.history.scrollRestoration = 'manual';
  scrollTo(place);
  // Pictures and fonts may still move the text.
  window.addEventListener('load', () => scrollTo(place), { once: true });
}

function unfold(element: HTMLElement | null): void {
  if (element instanceof HTMLDetailsElement) element.open = true;
}

function scrollTo({ anchor, offset }: Place): void {
  const top = document.getElementById(anchor)?.getBoundingClientRect().top;
  const y = top === undefined ? offset : window.scrollY + top + offset;
  window.scrollTo({ top: y, behavior: 'instant' });
}

/** Loads the page anew and comes back to the same place. */
export function reloadInPlace(): void {
  rememberPlace();
  window.location.reload();
}
