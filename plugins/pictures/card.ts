/** What the picture of a page says. */
export interface Card {
  readonly title: string;
  readonly section: string;
  readonly description: string;
}

/** A node of the tree that satori lays out: an element with its style. */
export interface CardNode {
  readonly type: 'div' | 'img';
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>> & { readonly children?: readonly (CardNode | string)[] };
}

/** The size that chats expect of `og:image`. */
export const CARD_SIZE = { width: 1200, height: 630 };

const MAX_DESCRIPTION = 150;

function box(style: Readonly<Record<string, string | number>>, ...children: readonly (CardNode | string)[]): CardNode {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** Cuts a text at a word, so that it fits. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, text.lastIndexOf(' ', max - 1)).replace(/[,;:—–\s]+$/, '')}…`;
}

/** The layout of a card; `logo` is a data URL. */
export function layOutCard(card: Card, logo: string): CardNode {
  const image: CardNode = { type: 'img', key: null, props: { src: logo, width: 76, height: 76 } };
  const fontSize = card.title.length > 44 ? 58 : 72;
  return box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      padding: '64px 72px',
      background: '#0a3d45',
      color: '#fcfbf8',
      fontFamily: 'Golos latin, Golos cyrillic',
      boxSizing: 'border-box',
    },
    box(
      { alignItems: 'center', gap: 24, fontSize: 34 },
      image,
      box({ fontWeight: 700 }, 'Go-конспект'),
      box({ color: '#e6b450' }, card.section),
    ),
    box({ flexGrow: 1, alignItems: 'center', fontSize, fontWeight: 700, lineHeight: 1.15 }, card.title),
    box({ fontSize: 32, lineHeight: 1.35, color: '#cfe3e4' }, shorten(card.description, MAX_DESCRIPTION)),
  );
}
