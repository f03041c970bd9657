/** How an edition names its parts and what leads to them. */
export interface Addresses {
  /** The id of an element of a page; the same within a page is the same here. */
  readonly id: (page: string, anchor: string) => string;
  /** The address of a page (null) or of an element of it. */
  readonly href: (page: string, anchor: string | null) => string;
}

/** `messaging/kafka` → `messaging-kafka`: a name for files and ids. */
export function flat(page: string): string {
  return page.replaceAll('/', '-');
}

/** One file for each page, ids as they are on the site. */
export const FILES_OF_PAGES: Addresses = {
  id: (_, anchor) => anchor,
  href: (page, anchor) => `${flat(page)}.xhtml${anchor ? `#${anchor}` : ''}`,
};

/** All pages in one document: ids carry the page. */
export const ONE_DOCUMENT: Addresses = {
  id: (page, anchor) => `${flat(page)}--${anchor}`,
  href: (page, anchor) => `#${flat(page)}${anchor ? `--${anchor}` : ''}`,
};
