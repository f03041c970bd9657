import { imageSize } from 'image-size';
import { describe, expect, it } from 'vitest';
import { SECTIONS_OF_BOOK } from '../../src/model/book';
import { parseText, reference, topic } from '../book/testing';
import { CARD_SIZE } from './card';
import { toCards } from './cards';
import { drawCard, drawIcon, readPencils } from './draw';
import { withCard } from './frontMatter';

describe('the cards of the site', () => {
  it('are one for the home page and one for every section', () => {
    const cards = toCards([]);
    expect(cards.size).toBe(SECTIONS_OF_BOOK.length + 1);
    expect(cards.get('img/cards/home.png')?.title).toBe('Справочник к собеседованию Go-разработчика');
    expect(cards.get('img/cards/go.png')).toMatchObject({ title: 'Go', section: 'Раздел' });
  });

  it('are one for every page, with the name of its section', () => {
    const pages = [
      parseText('Слово.', { file: 'docs/go/errors.mdx', frontMatter: topic({ title: 'Ошибки' }) }),
      parseText('Слово.', { file: 'docs/gone/page.mdx', frontMatter: reference() }),
    ];
    const { description } = topic();
    expect(toCards(pages).get('img/cards/go-errors.png')).toEqual({ title: 'Ошибки', section: 'Go', description });
    expect(toCards(pages).get('img/cards/gone-page.png')).toEqual({ title: 'Образец', section: '', description });
  });
});

describe('the pictures', () => {
  it('have the size that chats expect, and the same bytes for the same card', async () => {
    const pencils = await readPencils(process.cwd());
    const card = { title: 'Ошибки', section: 'Go', description: 'Обёртка, проверка, паника.' };
    const png = await drawCard(card, pencils);
    expect(imageSize(png)).toMatchObject({ ...CARD_SIZE, type: 'png' });
    expect((await drawCard(card, pencils)).equals(png)).toBe(true);
    expect((await drawCard({ ...card, title: 'Контекст' }, pencils)).equals(png)).toBe(false);
  });

  it('of the icon have the width that was asked for', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>';
    expect(imageSize(drawIcon(svg, 180))).toMatchObject({ width: 180, height: 180, type: 'png' });
  });
});

describe('the front matter of a page', () => {
  const read = async (filePath: string, frontMatter: Record<string, unknown> = {}) => {
    const defaultParseFrontMatter = async () => ({ frontMatter, content: '' });
    return (await withCard({ filePath, fileContent: '', defaultParseFrontMatter })).frontMatter;
  };

  it.each(['/home/a/docs/messaging/kafka.mdx', 'C:\\a\\docs\\messaging\\kafka.mdx'])(
    'of %s names its card',
    async (file) => {
      expect(await read(file)).toEqual({ image: '/img/cards/messaging-kafka.png' });
    },
  );

  it('keeps the picture that its author named', async () => {
    expect(await read('/a/docs/go/errors.mdx', { image: '/x.png' })).toEqual({ image: '/x.png' });
  });

  it('of what is no page of the book stays as it is', async () => {
    expect(await read('/a/src/pages/about.mdx')).toEqual({});
  });
});
