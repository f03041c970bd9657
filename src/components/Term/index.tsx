import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface TermProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** An entry of the glossary. */
export function Term({ id, title, children }: TermProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <div id={id} className={styles.term}>
      <p className={styles.title}>
        <dfn>{title}</dfn>
        <a
          className="hash-link"
          href={`#${id}`}
          aria-label={`Скопировать ссылку на термин «${title}»`}
          title="Скопировать ссылку"
        />
      </p>
      {children}
    </div>
  );
}
