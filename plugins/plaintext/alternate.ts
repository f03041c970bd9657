/** The link that names the plain text of a page. */
function alternateLink(href: string): string {
  return `<link rel="alternate" type="text/markdown" href="${href}">`;
}

const CANONICAL = /<link\b[^>]*\brel=["']?canonical\b/;

/** Names the plain text in the head of a built page, before its canonical address; once, however often it is asked to. */
export function addAlternate(html: string, href: string): string {
  const link = alternateLink(href);
  if (html.includes(link)) return html;
  const at = CANONICAL.exec(html)?.index;
  if (at === undefined) throw new Error(`У страницы нет <link rel="canonical">: некуда вставить ссылку на ${href}.`);
  return `${html.slice(0, at)}${link}${html.slice(at)}`;
}
