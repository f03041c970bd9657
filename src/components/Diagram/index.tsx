import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface DiagramProps {
  readonly id: string;
  readonly caption: string;
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}

/** A diagram with its caption and the same information in words. */
export function Diagram({ id, caption, title, description, children }: DiagramProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <div id={id} className={styles.diagram}>
      <figure className={styles.figure}>
        {/* Scrolls sideways where the picture is wider than the screen, so it has to be reachable by keyboard. */}
        <div className={styles.picture} role="group" aria-label={`Схема: ${title}`} tabIndex={0}>
          {children}
        </div>
        <figcaption className={styles.caption}>{caption}</figcaption>
      </figure>
      <details className={styles.words}>
        <summary>Схема словами</summary>
        <p>{description}</p>
      </details>
    </div>
  );
}
