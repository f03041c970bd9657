import type { ReactNode } from 'react';
import { ExampleLink } from '@site/src/components/ExampleLink';
import { ShortDate } from '@site/src/components/ShortDate';
import styles from './styles.module.css';

interface SampleProps {
  /** Path of the file below `examples/`. */
  readonly src: string;
  readonly title: string;
  /** ISO date of the last run. */
  readonly date?: string;
  /** What it ran with. */
  readonly tools?: string;
  /** Why it can't be run. */
  readonly illustration?: string;
  readonly children: ReactNode;
}

/** Code that was run: the block, when and with what, where the whole file is, the recorded output. */
export function Sample({ src, title, date, tools, illustration, children }: SampleProps): ReactNode {
  return (
    <div className={styles.sample}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <ExampleLink src={src}>файл целиком</ExampleLink>
      </div>
      {children}
      {date && (
        <p className={styles.mark}>
          проверено: {tools} · <ShortDate date={date} />
        </p>
      )}
      {illustration && <p className={styles.mark}>иллюстрация: {illustration}</p>}
    </div>
  );
}

export function SampleOutput({ children }: { children: ReactNode }): ReactNode {
  return (
    <details className={styles.output}>
      <summary>Вывод</summary>
      {children}
    </details>
  );
}
