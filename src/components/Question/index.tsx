import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import { LevelBadge } from '@site/src/components/Badge';
import type { Level } from '@site/src/model/level';
import styles from './styles.module.css';

/** A question of an interviewer; the answer is hidden until it is asked for. Works without JavaScript. */
export function Question({ id, children }: { id: string; children: ReactNode }): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <details id={id} className={styles.question}>
      {children}
    </details>
  );
}

interface TitleProps {
  readonly id: string;
  readonly level: Level;
  /** The question as plain text, for the name of the link. */
  readonly label: string;
  readonly children: ReactNode;
}

export function QuestionTitle({ id, level, label, children }: TitleProps): ReactNode {
  return (
    <summary className={styles.title}>
      <span className={styles.text}>{children}</span>
      <LevelBadge level={level} />
      <a
        className="hash-link"
        href={`#${id}`}
        aria-label={`Скопировать ссылку на вопрос «${label}»`}
        title="Скопировать ссылку"
      />
    </summary>
  );
}

export function QuestionAnswer({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.answer}>{children}</div>;
}
