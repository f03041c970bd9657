import type { ReactNode } from 'react';
import { ExampleLink } from '@site/src/components/ExampleLink';
import { ShortDate } from '@site/src/components/ShortDate';
import styles from './styles.module.css';

interface ClaimProps {
  /** Path of the file of the test below `examples/`. */
  readonly src: string;
  /** Name of the test function. */
  readonly test: string;
  readonly date?: string;
  readonly tools?: string;
  readonly children: ReactNode;
}

/** A statement that a test proves: it is run on every check of the site. */
export function Claim({ src, test, date, tools, children }: ClaimProps): ReactNode {
  return (
    <div className={styles.claim}>
      {children}
      <p className={styles.mark}>
        <strong>проверено</strong>
        {date && (
          <>
            {': '}
            {tools} · <ShortDate date={date} />
          </>
        )}
        {' · '}
        <ExampleLink src={src}>{test}</ExampleLink>
      </p>
    </div>
  );
}
