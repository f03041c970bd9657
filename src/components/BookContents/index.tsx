import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { useContents } from '@site/src/hooks/useContents';
import { SECTIONS_OF_BOOK } from '@site/src/model/book';
import { pagePath } from '@site/src/model/ids';
import styles from './styles.module.css';

/** The whole table of contents: every section with all its pages. */
export function BookContents(): ReactNode {
  const titles = new Map(useContents().pages.map((page) => [page.id, page.title]));
  return (
    <div className={styles.grid}>
      {SECTIONS_OF_BOOK.map((section) => (
        <section key={section.id} className={styles.section}>
          <h2>
            <Link to={`/${section.id}/`}>{section.title}</Link>
          </h2>
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
