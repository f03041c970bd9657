import { onPage } from '../page';

const WIDE = '(min-width: 1280px)';

/** Marks the section that is read in the contents of the page, where there is room for them; fetched when all is quiet. */
export function startContents(): void {
  onPage(() => {
    const contents = document.querySelector<HTMLElement>('[data-page-contents]');
    if (!contents || !window.matchMedia(WIDE).matches) return;
    const start = (): void => void import('./spy').then(({ followReading }) => followReading(contents));
    window.addEventListener('scroll', start, { once: true, passive: true });
  });
}
