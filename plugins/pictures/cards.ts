import { SECTIONS_OF_BOOK } from '../../src/model/book';
import { cardPath } from '../../src/model/cardPath';
import type { Page } from '../../src/model/page';
import type { Card } from './card';

const HOME: Card = {
  title: 'Справочник к собеседованию Go-разработчика',
  section: '',
  description:
    'Читается, ищется и повторяется без сети: взаимодействие сервисов, шины данных, базы, Go, тесты, инфраструктура.',
};

/** The cards of the site by the path of their file: one a page, one a section, one for everything else. */
export function toCards(pages: readonly Page[]): Map<string, Card> {
  const cards = new Map<string, Card>([[cardPath('home'), HOME]]);
  for (const section of SECTIONS_OF_BOOK) {
    cards.set(cardPath(section.id), { title: section.title, section: 'Раздел', description: section.description });
  }
  for (const page of pages) {
    const section = SECTIONS_OF_BOOK.find(({ id }) => page.id.startsWith(`${id}/`));
    const { title, description } = page.frontMatter;
    cards.set(cardPath(page.id), { title, section: section?.title ?? '', description });
  }
  return cards;
}
