import { onPage } from '../page';

/** The id that the address names; a broken escape (a link that a chat cut off) names none. */
function targetId(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    return '';
  }
}

/**
 * Styles have unfolded a question that is the target before this script came; from now on it is open, and can be closed.
 * Only what was folded away has to be scrolled to: the browser has gone to the rest, and would lay out the page once more.
 */
function unfoldTarget(): void {
  const id = targetId();
  const target = id ? document.getElementById(id) : null;
  let hidden = false;
  let details = target?.closest('details');
  while (details) {
    hidden ||= details !== target && !details.open;
    details.open = true;
    details.dataset.seen = '';
    details = details.parentElement?.closest('details');
  }
  if (hidden) target?.scrollIntoView();
}

function unfoldAll(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('article details:not([open])')) {
    details.open = true;
    details.dataset.unfolded = 'print';
  }
}

function foldBack(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-unfolded]')) {
    details.open = false;
    delete details.dataset.unfolded;
  }
}

/** Unfolds what a link leads to, and everything before the page is printed. */
export function startUnfolding(): void {
  onPage(unfoldTarget);
  window.addEventListener('hashchange', unfoldTarget);
  window.addEventListener('beforeprint', unfoldAll);
  window.addEventListener('afterprint', foldBack);
}
