import type { ContentsEntry } from '../../model/contents';
import { nearestPages, queryFrom } from '../../search/nearest';
import { pagesIn } from '../bookPages';
import { siteUrl } from '../site';

/** Ids and titles of all pages, from the list that stands on the page itself. */
function listedPages(root: HTMLElement): ContentsEntry[] {
  const base = siteUrl('');
  return pagesIn(root.querySelector('[data-book-contents]')).map(({ href, title }) => ({
    id: href.slice(base.length).replace(/\/$/, ''),
    title,
  }));
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
  const near = nearestPages(pathname, listedPages(root));
  const list = root.querySelector<HTMLElement>('div[hidden]');
  list?.querySelector('ul')?.replaceChildren(...near.map(toItem));
  if (list && near.length > 0) list.hidden = false;
  const field = root.querySelector<HTMLInputElement>('input[name="q"]');
  if (field) field.value = queryFrom(pathname);
}
