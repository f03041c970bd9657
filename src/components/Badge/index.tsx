import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Verdict } from '@site/src/model/ledger';
import type { Level } from '@site/src/model/level';
import { VERDICT_LABELS } from '@site/src/model/verdicts';
import styles from './styles.module.css';

/** Which interview expects it. */
export function LevelBadge({ level }: { level: Level }): ReactNode {
  return <span className={clsx(styles.badge, styles[level])}>{level}</span>;
}

const VERDICT_STYLES: Readonly<Record<Verdict, string>> = {
  ok: 'ok',
  typo: 'typo',
  imprecise: 'imprecise',
  outdated: 'imprecise',
  wrong: 'wrong',
  opinion: 'opinion',
  'personal experience': 'opinion',
};

/** What the check of a fragment of the notes came to. */
export function VerdictBadge({ verdict }: { verdict: Verdict }): ReactNode {
  return <span className={clsx(styles.badge, styles[VERDICT_STYLES[verdict]])}>{VERDICT_LABELS[verdict]}</span>;
}
