import path from 'node:path/posix';

/** Where a link of the book leads: out of the site as it stands, or to a page and perhaps an element of it. */
export type Target =
  | { readonly kind: 'outside'; readonly url: string }
  | { readonly kind: 'page'; readonly id: string; readonly anchor: string | null };

/** A link as its author wrote it (`../api/http.mdx#status`) or as the build made it (`/api/http/#status`). */
export function resolveLink(url: string, pageId: string): Target {
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return { kind: 'outside', url };
  const [file = '', anchor = ''] = url.split('#');
  const from = path.dirname(pageId);
  const id = file === '' ? pageId : file.startsWith('/') ? file.replace(/^\/|\/$/g, '') : path.join(from, file);
  return { kind: 'page', id: id.replace(/\.mdx$/, '').replace(/\/$/, ''), anchor: anchor || null };
}

/** Where the plain text of a page lies below the root of the site. */
export function plainPath(pageId: string): string {
  return `${pageId}.md`;
}

/** The address of a link in plain text: a page's own plain text; with an anchor the page itself, which has the element. */
export function plainUrl(url: string, pageId: string, siteUrl: string): string {
  const target = resolveLink(url, pageId);
  if (target.kind === 'outside') return target.url;
  return target.anchor ? `${siteUrl}${target.id}/#${target.anchor}` : `${siteUrl}${plainPath(target.id)}`;
}
