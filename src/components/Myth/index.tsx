import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

interface MythProps {
  readonly id: string;
  readonly href: string;
  readonly topic: string;
  readonly children: ReactNode;
}

/** A common misconception: what is said, what is true, the topic that explains it. */
export function Myth({ id, href, topic, children }: MythProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section id={id} className={styles.myth}>
      {children}
      <p className={styles.topic}>
        Тема: <Link to={href}>{topic}</Link>
      </p>
    </section>
  );
}

export function MythTitle({ children }: { children: ReactNode }): ReactNode {
  return (
    <p className={styles.title}>
      <span className={styles.label}>Говорят</span> {children}
    </p>
  );
}

export function MythTruth({ children }: { children: ReactNode }): ReactNode {
  return (
    <div className={styles.truth}>
      <span className={styles.label}>На деле</span>
      {children}
    </div>
  );
}
