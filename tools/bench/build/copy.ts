/** A page under another name; `drawings` are the ids of its diagrams, old → new. */
export interface Copy {
  readonly text: string;
  readonly drawings: ReadonlyMap<string, string>;
}

const ANSWERS = /^answers:\n(?: .*\n)+/m;
const TITLE = /^title: (.*?)("?)$/m;
const NAMED = /^(:{3,}(?:question|myth)\[.*\]\{#)([\w-]+)/gm;
/** A link to a page of the same section; the copy stands in another one. */
const NEIGHBOUR = /\]\((?:\.\/)?([\w-]+\.mdx)/g;
const DIAGRAM = /^(`{3,}mermaid .*?\bid=)([\w-]+)/gm;

/**
 * A page of the book as one more page: what has to be unique in the book gets a number, what only one page may say (which
 * interviewers' questions it answers) is left out; links to neighbours lead to `section`, where the page comes from. All that
 * costs time in a build stays.
 */
export function copyPage(source: string, section: string, number: number): Copy {
  const renamed = (id: string) => `${id}-${number}`;
  const drawings = new Map([...source.matchAll(DIAGRAM)].map(([, , id = '']) => [id, renamed(id)]));
  const ids = new Set([...[...source.matchAll(NAMED)].map(([, , id = '']) => id), ...drawings.keys()]);
  const text = source
    .replace(ANSWERS, '')
    .replace(TITLE, (_, title: string, quote: string) => `title: ${title} — ${number}${quote}`)
    .replace(NAMED, (_, before: string, id: string) => before + renamed(id))
    .replace(DIAGRAM, (_, before: string, id: string) => before + renamed(id))
    .replace(NEIGHBOUR, `](../${section}/$1`)
    .replace(/\]\(#([\w-]+)\)/g, (link, id: string) => (ids.has(id) ? `](#${renamed(id)})` : link));
  return { text, drawings };
}
