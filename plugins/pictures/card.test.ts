import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CardNode, layOutCard, shorten } from './card';

const CARD = { title: 'Kafka: модель', section: 'Шины данных', description: 'Топик, партиция, offset и ключ.' };

/** All texts of a layout, in their order. */
function texts(node: CardNode | string): string[] {
  return typeof node === 'string' ? [node] : (node.props.children ?? []).flatMap(texts);
}

/** The node that holds a text. */
function holder(node: CardNode, text: string): CardNode | undefined {
  const children = node.props.children ?? [];
  if (children.includes(text)) return node;
  return children.flatMap((child) => (typeof child === 'string' ? [] : [holder(child, text)])).find(Boolean);
}

describe('a text that has to fit', () => {
  test.each([
    ['раз два', 7, 'раз два'],
    ['раз два', 6, 'раз…'],
    ['раз, два', 6, 'раз…'],
    ['раз — два', 7, 'раз…'],
    ['раз два три', 8, 'раз два…'],
  ])('%j in %i signs: %j', (text, max, short) => expect(shorten(text, max)).toBe(short));

  it('is never longer than it may be, and is a beginning of the whole', () => {
    const word = fc.stringMatching(/^[а-я]{1,8}[,;:.]?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 20, max: 60 }), (words, max) => {
        const [text, short] = [words.join(' '), shorten(words.join(' '), max)];
        return (
          short.length <= max && text.startsWith(short.replace(/…$/, '')) && (short === text) === text.length <= max
        );
      }),
    );
  });
});

describe('the layout of a card', () => {
  it('says the site, the section, the title and the description', () => {
    expect(texts(layOutCard(CARD, 'data:x'))).toEqual(['Go-конспект', 'Шины данных', CARD.title, CARD.description]);
  });

  it('shows the logo', () => {
    const header = layOutCard(CARD, 'data:x').props.children?.[0];
    const [logo] = (typeof header === 'object' && header.props.children) || [];
    expect(logo).toMatchObject({ type: 'img', props: { src: 'data:x' } });
  });

  it('writes a long title smaller, and cuts a long description', () => {
    const size = (title: string) => holder(layOutCard({ ...CARD, title }, ''), title)?.props.style;
    expect(size('я'.repeat(44))).toMatchObject({ fontSize: 72 });
    expect(size('я'.repeat(45))).toMatchObject({ fontSize: 58 });
    const description = 'слово '.repeat(30);
    expect(texts(layOutCard({ ...CARD, description }, '')).at(-1)).toBe(`${'слово '.repeat(24)}слово…`);
  });

  it('names `display` for every box of several children, as satori wants it', () => {
    const check = (node: CardNode | string): void => {
      if (typeof node === 'string' || node.type === 'img') return;
      expect(node.props.style).toMatchObject({ display: 'flex' });
      node.props.children?.forEach(check);
    };
    check(layOutCard(CARD, ''));
  });
});
