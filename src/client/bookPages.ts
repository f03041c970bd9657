import { siteUrl } from './site';

export interface BookPage {
  readonly href: string;
  readonly title: string;
}

/** The page that lists all pages whatever script works (`BookContents`). */
const LIST = 'search/';
/** The address of a page below the site, not of a section; a folder of files names `index.html`. */
const PAGE = /^[^/]+\/[^/]+\/(?:index\.html)?$/;

/** Pages of the book that a part of a document links to. */
export function pagesIn(part: ParentNode | null): readonly BookPage[] {
  const base = siteUrl('');
  return [...(part?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])]
    .map((link) => ({ href: new URL(link.getAttribute('href') ?? '', base).href, title: link.textContent ?? '' }))
    .filter(({ href }) => href.startsWith(base) && PAGE.test(href.slice(base.length)));
}

/**
 * All pages of the book, from the page that lists them: this one or one that is fetched. Where it does not come either, what
 * the menu of this page names.
 */
export async function allPages(): Promise<readonly BookPage[]> {
  const list = document.querySelector('[data-book-contents]') ?? (await fetchList());
  const pages = pagesIn(list);
  return pages.length > 0 ? pages : pagesIn(document.getElementById('book-menu'));
}

async function fetchList(): Promise<Element | null> {
  try {
    const response = await fetch(siteUrl(LIST));
    if (!response.ok) return null;
    return new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('[data-book-contents]');
  } catch {
    return null;
  }
}
