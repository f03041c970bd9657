import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { SECTIONS_OF_BOOK } from './src/model/book';
import { cardPath } from './src/model/cardPath';

const sidebars: SidebarsConfig = {
  book: SECTIONS_OF_BOOK.map((section) => ({
    type: 'category' as const,
    label: section.title,
    collapsed: true,
    link: {
      type: 'generated-index' as const,
      slug: `/${section.id}`,
      title: section.title,
      description: section.description,
      image: `/${cardPath(section.id)}`,
    },
    items: section.pages.map((page) => `${section.id}/${page}`),
  })),
};

export default sidebars;
