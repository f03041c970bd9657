/** What stands below the bar by this much is being read; pixels. */
const READING_LINE = 140;

interface Entry {
  readonly link: HTMLAnchorElement;
  readonly heading: HTMLElement;
}

/** The last heading above the line: the section that is read; none above the first one. */
export function currentAt<T>(entries: readonly T[], top: (entry: T) => number, line: number): T | null {
  let current: T | null = null;
  for (const entry of entries) {
    if (top(entry) > line) break;
    current = entry;
  }
  return current;
}

/** Follows the reader through the page: the contents show the section that is read. */
export function followReading(contents: HTMLElement): void {
  const entries = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link): Entry[] => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading ? [{ link, heading }] : [];
  });
  let shown: HTMLAnchorElement | null = null;
  let waiting = false;
  const show = (): void => {
    waiting = false;
    const link = currentAt(entries, ({ heading }) => heading.getBoundingClientRect().top, READING_LINE)?.link ?? null;
    if (link === shown) return;
    shown?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    shown = link;
    if (link) keepInSight(contents, link);
  };
  const onScroll = (): void => {
    if (!contents.isConnected) {
      window.removeEventListener('scroll', onScroll);
      return;
    }
    if (!waiting) requestAnimationFrame(show);
    waiting = true;
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  show();
}

/** Scrolls the contents, not the page. */
function keepInSight(box: HTMLElement, link: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.top < outer.top) box.scrollTop -= outer.top - inner.top;
  if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
}
