import type { ReactNode } from 'react';
import { LevelBadge } from '@site/src/components/Badge';
import type { Level } from '@site/src/model/level';
import styles from './styles.module.css';

interface TopicMetaProps {
  readonly level?: Level;
  readonly minutes: string;
  /** ISO date of the last check. */
  readonly date?: string;
  readonly versions?: string;
}

const dateFormat = new Intl.DateTimeFormat('ru-RU', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** For whom the page is, how long it takes, when and against what it was checked. */
export function TopicMeta({ level, minutes, date, versions }: TopicMetaProps): ReactNode {
  return (
    <div className={styles.meta}>
      {level && <LevelBadge level={level} />}
      <span>{minutes}&nbsp;мин чтения</span>
      {date && (
        <span>
          проверено <time dateTime={date}>{dateFormat.format(new Date(date))}</time>
          {versions && <>: {versions}</>}
        </span>
      )}
    </div>
  );
}
