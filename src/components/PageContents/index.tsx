import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface Item {
  /** HTML of the heading. */
  readonly value: string;
  readonly id: string;
  readonly level: number;
}

/** Sections of the page: a column beside the text on a wide screen, folded above it on a narrow one. */
export function PageContents({ items }: { items: readonly Item[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <>
      <details className={styles.folded} data-print="hide">
        <summary>На этой странице</summary>
        <List items={items} />
      </details>
      <nav className={styles.column} aria-label="На этой странице" data-page-contents data-print="hide">
        <p>На этой странице</p>
        <List items={items} />
      </nav>
    </>
  );
}

function List({ items }: { items: readonly Item[] }): ReactNode {
  return (
    <ul>
      {items.map(({ value, id, level }) => (
        <li key={id} className={level > 2 ? styles.inner : undefined}>
          <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: value }} />
        </li>
      ))}
    </ul>
  );
}
