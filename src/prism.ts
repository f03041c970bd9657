import type { PrismTheme } from 'prism-react-renderer';

interface Palette {
  readonly plain: string;
  readonly background: string;
  readonly comment: string;
  readonly keyword: string;
  readonly string: string;
  readonly number: string;
  readonly name: string;
  readonly removed: string;
}

function theme(palette: Palette): PrismTheme {
  const color = (types: string[], value: string) => ({ types, style: { color: value } });
  return {
    plain: { color: palette.plain, backgroundColor: palette.background },
    styles: [
      color(['comment', 'prolog', 'doctype', 'cdata'], palette.comment),
      color(['keyword', 'atrule', 'important', 'tag', 'selector'], palette.keyword),
      color(['string', 'char', 'attr-value', 'inserted', 'regex'], palette.string),
      color(['number', 'boolean', 'constant', 'symbol', 'variable'], palette.number),
      color(['function', 'class-name', 'builtin', 'property', 'attr-name', 'key'], palette.name),
      color(['deleted'], palette.removed),
    ],
  };
}

/** Highlighting of code; every colour keeps 4.5:1 on its ground. */
export const lightCode = theme({
  plain: '#1c2329',
  background: '#f5f2ea',
  comment: '#5f6670',
  keyword: '#8a2465',
  string: '#1f6b3a',
  number: '#8a4b00',
  name: '#0a5a86',
  removed: '#a32b2b',
});

export const darkCode = theme({
  plain: '#e4e8eb',
  background: '#1a2128',
  comment: '#9aa5af',
  keyword: '#f0a0d0',
  string: '#8fd6a5',
  number: '#f0bd73',
  name: '#86c8f2',
  removed: '#f28b82',
});
