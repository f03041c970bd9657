import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import { VerdictBadge } from '@site/src/components/Badge';
import type { Verdict } from '@site/src/model/ledger';
import styles from './styles.module.css';

/** Words of the raw notes as they stood, and what is right. */
export function FromNotes({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.block}>{children}</div>;
}

interface QuoteProps {
  readonly id: string;
  readonly verdict: Verdict;
  readonly text: string;
}

export function FromNotesQuote({ id, verdict, text }: QuoteProps): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <div id={id} className={styles.quote}>
      <q className={styles.words}>{text}</q>
      <span className={styles.mark}>
        <VerdictBadge verdict={verdict} />
        <Link to={`/interview/notes/#source-${id}`} title="Место в исходных заметках">
          {id}
        </Link>
      </span>
    </div>
  );
}

export function FromNotesAnswer({ children }: { children: ReactNode }): ReactNode {
  return <div className={styles.answer}>{children}</div>;
}
