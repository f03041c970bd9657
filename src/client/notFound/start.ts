import { onPage } from '../page';

/** On the page for addresses that lead nowhere: fetches what looks for the page that was meant. */
export function startNotFound(): void {
  onPage(() => {
    const root = document.querySelector<HTMLElement>('[data-not-found]');
    if (root) void import('./fill').then(({ fillNotFound }) => fillNotFound(root));
  });
}
