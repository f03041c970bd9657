import useBrokenLinks from '@docusaurus/useBrokenLinks';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { LevelBadge } from '@site/src/components/Badge';
import type { Level } from '@site/src/model/level';
import styles from './styles.module.css';

interface QuestionProps {
  readonly id: string;
  /** The question as plain text, for the name of the link. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A question of an interviewer; the answer is hidden until it is asked for. Works without JavaScript. */
export function Question({ id, label, children }: QuestionProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <div className={styles.question}>
      <details id={id}>{children}</details>
      {/* Beside the summary, not in it: a link inside a button can't be reached by everyone. */}
      <a
        className={clsx('hash-link', styles.link)}
        href={`#${id}`}
        aria-label={`Скопировать ссылку на вопрос «${label}»`}
        title="Скопировать ссылку"
      />
    </div>
  );
}

export function QuestionTitle({ level, children }: { level: Level; children: ReactNode }): ReactNode {
  return (
    <summary className={styles.title}>
      <span className={styles.text}>{children}</span>
      <LevelBadge level={level} />
    </summary>
  );
}

export function QuestionAnswer({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.answer}>{children}</div>;
}
