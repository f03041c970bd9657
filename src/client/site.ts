/** The base of the site as the page itself names it: absolute on a server, relative in the edition opened from a file. */
function base(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="gk-base"]')?.content ?? '/';
}

/** The address of a path inside the site; the path has no leading slash: `search/?q=kafka`. */
export function siteUrl(path: string): string {
  return new URL(path, new URL(base(), document.baseURI)).href;
}
