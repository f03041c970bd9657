import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Verdict } from '@site/src/model/ledger';
import type { Level } from '@site/src/model/level';
import styles from './styles.module.css';

/** Which interview expects it. */
export function LevelBadge({ level }: { level: Level }): ReactNode {
  return <span className={clsx(styles.badge, styles[level])}>{level}</span>;
}

const VERDICTS: Readonly<Record<Verdict, { label: string; style: string }>> = {
  ok: { label: 'верно', style: 'ok' },
  typo: { label: 'описка', style: 'typo' },
  imprecise: { label: 'неточно', style: 'imprecise' },
  outdated: { label: 'устарело', style: 'imprecise' },
  wrong: { label: 'неверно', style: 'wrong' },
  opinion: { label: 'мнение', style: 'opinion' },
  'personal experience': { label: 'личный опыт', style: 'opinion' },
};

/** What the check of a fragment of the notes came to. */
export function VerdictBadge({ verdict }: { verdict: Verdict }): ReactNode {
  const { label, style } = VERDICTS[verdict];
  return <span className={clsx(styles.badge, styles[style])}>{label}</span>;
}
