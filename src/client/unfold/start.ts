import { onPage } from '../page';

/** The id that the address names; a broken escape (a link that a chat cut off) names none. */
function targetId(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Styles have unfolded a question that is the target before this script came; from now on it is open, and can be closed. */
function unfoldTarget(): void {
  const id = targetId();
  const target = id ? document.getElementById(id) : null;
  let details = target?.closest('details');
  while (details) {
    details.open = true;
    details.dataset.seen = '';
    details = details.parentElement?.closest('details');
  }
  if (target instanceof HTMLDetailsElement) target.scrollIntoView();
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
