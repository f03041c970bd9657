import type { ReactNode } from 'react';
import { useRepository } from '@site/src/hooks/useRepository';
import styles from './styles.module.css';

/** A link to a file of `examples/`; its path where the repository is not known. */
export function ExampleLink({ src, children }: { src: string; children: ReactNode }): ReactNode {
  const repository = useRepository();
  if (!repository) return <span className={styles.path}>examples/{src}</span>;
  return <a href={`https://github.com/${repository}/blob/main/examples/${src}`}>{children}</a>;
}
