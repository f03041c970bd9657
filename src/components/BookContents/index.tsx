import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useContents } from '@site/src/hooks/useContents';
import { SECTIONS_OF_BOOK } from '@site/src/model/book';
import { pagePath } from '@site/src/model/ids';
import styles from './styles.module.css';

interface BookContentsProps {
  /** The level of the headings of sections. */
  readonly level?: 2 | 3;
}

/** The whole table of contents: every section with all its pages. Scripts find all pages by its mark. */
export function BookContents({ level = 2 }: BookContentsProps): ReactNode {
  const Heading = `h${level}` as const;
  const titles = new Map(useContents().pages.map((page) => [page.id, page.title]));
  return (
    <div className={styles.grid} data-book-contents>
      {SECTIONS_OF_BOOK.map((section) => (
        <section key={section.id} className={styles.section}>
          <Heading>
            <Link to={`/${section.id}/`}>{section.title}</Link>
          </Heading>
          <ul>
            {section.pages.map((page) => {
              const id = `${section.id}/${page}`;
              return (
                <li key={id}>
                  <Link to={pagePath(id)}>{titles.get(id) ?? id}</Link>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
