import type { ContentsEntry } from '../../model/contents';
import { nearestPages, queryFrom } from '../../search/nearest';
import { siteUrl } from '../site';

/** Ids and titles of all pages, from the menu that stands on every page. */
function pagesOfMenu(): ContentsEntry[] {
  const base = siteUrl('');
  return [...document.querySelectorAll<HTMLAnchorElement>('#book-menu details a[href]')]
    .filter(({ href }) => href.startsWith(base))
    .map((link) => ({ id: link.href.slice(base.length).replace(/\/$/, ''), title: link.textContent ?? '' }))
    .filter(({ id }) => id.includes('/'));
}

function toItem({ id, title }: ContentsEntry): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = siteUrl(`${id}/`);
  link.textContent = title;
  item.append(link);
  return item;
}

/** Shows pages whose address is like the one that was asked for, and fills the search in with its words. */
export function fillNotFound(root: HTMLElement): void {
  const { pathname } = window.location;
  const near = nearestPages(pathname, pagesOfMenu());
  root.querySelector('ul')?.replaceChildren(...near.map(toItem));
  const list = root.querySelector<HTMLElement>('div[hidden]');
  if (list && near.length > 0) list.hidden = false;
  const field = root.querySelector<HTMLInputElement>('input[name="q"]');
  if (field) field.value = queryFrom(pathname);
}
