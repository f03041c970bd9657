import type { ReactNode } from 'react';
import { useRepository } from '@site/src/hooks/useRepository';
import styles from './styles.module.css';

interface SampleProps {
  /** Path of the file below `examples/`. */
  readonly src: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Code that was run: the block, where the whole file is, the recorded output. */
export function Sample({ src, title, children }: SampleProps): ReactNode {
  const repository = useRepository();
  return (
    <div className={styles.sample}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        {repository ? (
          <a href={`https://github.com/${repository}/blob/main/examples/${src}`}>файл целиком</a>
        ) : (
          <span className={styles.path}>examples/{src}</span>
        )}
      </div>
      {children}
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
