import type { ReactNode } from 'react';

const format = new Intl.DateTimeFormat('ru-RU', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });

/** A day as «21.11.2026»; `date` is ISO. */
export function ShortDate({ date }: { date: string }): ReactNode {
  return <time dateTime={date}>{format.format(new Date(date))}</time>;
}
