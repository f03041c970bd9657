import { refractor } from './languages';

type Node = ReturnType<typeof refractor.highlight>['children'][number];

/**
 * What a kind of token looks like, by one letter: its class in `src/css/code.css`. Punctuation, operators and names have
 * the colour of the text and get no element at all.
 */
const CLASSES: Readonly<Record<string, string>> = {
  ...classes('c', 'comment prolog doctype cdata'),
  ...classes('k', 'keyword atrule important tag selector'),
  ...classes('s', 'string char attr-value inserted regex inserted-sign'),
  ...classes('n', 'number boolean constant symbol variable'),
  ...classes('f', 'function class-name builtin property attr-name key'),
  ...classes('d', 'deleted deleted-sign'),
};

function classes(letter: string, kinds: string): Record<string, string> {
  return Object.fromEntries(kinds.split(' ').map((kind) => [kind, letter]));
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A piece of the text with its look; neighbours with the same look are one. */
interface Piece {
  readonly look: string;
  text: string;
}

function flatten(nodes: readonly Node[], look: string, pieces: Piece[]): Piece[] {
  for (const node of nodes) {
    if (node.type === 'text') {
      const last = pieces.at(-1);
      // White space has no colour: it does not break what it stands between.
      if (last && (last.look === look || /^\s+$/.test(node.value))) last.text += node.value;
      else pieces.push({ look, text: node.value });
    } else if (node.type === 'element') {
      const names = node.properties.className;
      const known = Array.isArray(names) ? names.map((name) => CLASSES[String(name)]).find(Boolean) : undefined;
      flatten(node.children as Node[], known ?? look, pieces);
    }
  }
  return pieces;
}

/** Lines of code → HTML with one-letter classes; a language that is not known stays plain text. */
export function highlight(code: string, language: string): string {
  if (!refractor.registered(language)) return escapeHtml(code);
  return flatten(refractor.highlight(code, language).children, '', [])
    .map(({ look, text }) => (look ? `<span class="${look}">${escapeHtml(text)}</span>` : escapeHtml(text)))
    .join('');
}
