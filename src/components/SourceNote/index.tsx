import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import { VerdictBadge } from '@site/src/components/Badge';
import type { Verdict } from '@site/src/model/ledger';
import styles from './styles.module.css';

/** A raw note, word for word. */
export function SourceNote({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.note}>{children}</div>;
}

interface FragmentProps {
  readonly id: string;
  /** The white space between the fragment before and this one. */
  readonly gap: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly href: string;
  /** Title of the page where the fragment went. */
  readonly page: string;
}

export function SourceFragment({ id, gap, text, verdict, href, page }: FragmentProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <>
      {gap}
      <span id={id} className={styles.fragment}>
        {text}
      </span>{' '}
      <Link className={styles.where} to={href} title={page}>
        <VerdictBadge verdict={verdict} />
        <span className="gk-unseen">: {page}</span>
      </Link>
    </>
  );
}
