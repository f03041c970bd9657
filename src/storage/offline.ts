import { parseJson, readText, writeText } from './text';

const CHOICE = 'gk-offline';
const DISMISSED = 'gk-offline-dismissed';

/** Whether the site may save itself without being asked; yes until the reader says no. */
export function readAutoSave(): boolean {
  const found = parseJson(readText('local', CHOICE)) as { version?: unknown; auto?: unknown } | null;
  return !(found?.version === 1 && found.auto === false);
}

/** Remembers the choice; whether it could be remembered. */
export function writeAutoSave(auto: boolean): boolean {
  return writeText('local', CHOICE, JSON.stringify({ version: 1, auto }));
}

/** Whether this news was put aside in this tab. */
export function isDismissed(news: string): boolean {
  return readText('session', DISMISSED) === news;
}

export function dismiss(news: string): void {
  writeText('session', DISMISSED, news);
}
