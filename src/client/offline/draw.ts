// The parts of the panel, made of what is known; no part knows what came before it.
import { formatSize } from '../../offline/size';
import type { Facts, View } from '../../offline/view';
import type { CopyStatus, Progress } from '../../offline/protocol';
import { el } from '../dom';
import { count, persistedWords } from './words';

/** How much has come: a bar and figures. */
export function drawProgress(progress: Progress | null): HTMLElement {
  const box = el(
    'div',
    { class: 'gk-offline__progress' },
    el('progress', { 'aria-label': 'Сколько сохранено' }),
    el('p', { 'data-figures': '' }),
  );
  updateProgress(box, progress);
  return box;
}

/** Moves the bar that stands in an element, and nothing else. */
export function updateProgress(root: HTMLElement, progress: Progress | null): void {
  const [bar, figures] = [root.querySelector('progress'), root.querySelector('[data-figures]')];
  if (!bar || !figures || !progress) return;
  const { done, total } = progress;
  bar.max = total.bytes;
  bar.value = done.bytes;
  const percent = Math.floor((done.bytes / total.bytes) * 100);
  figures.textContent = `${formatSize(done.bytes)} из ${formatSize(total.bytes)} · ${percent}\u00A0%`;
}

/** What is on the device, line by line. */
export function drawFacts({ status, storage, newest }: Facts, view: View): HTMLElement | null {
  if (!status || view.kind === 'impossible' || view.kind === 'off' || view.kind === 'saving') return null;
  const rows: (readonly [string, string])[] = [
    ['Выпуск', newest && newest.id === status.release.id ? `${status.release.id}, новее нет` : status.release.id],
    ['Сохранено', `${filesHeld(status)}, ${formatSize(status.held.bytes)}`],
    ['Страниц', String(status.pages)],
  ];
  if (status.savedAt !== null)
    rows.push(['Когда', new Date(status.savedAt).toLocaleString('ru-RU', { dateStyle: 'long', timeStyle: 'short' })]);
  if (storage.usage !== null && storage.quota !== null) {
    rows.push(['Место', `сайт занимает ${formatSize(storage.usage)}, браузер даёт до ${formatSize(storage.quota)}`]);
  }
  rows.push(['Защита', persistedWords(storage.persisted)]);
  return el(
    'dl',
    { class: 'gk-offline__facts' },
    ...rows.flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
  );
}

function filesHeld({ held, release }: CopyStatus): string {
  const files = count(held.files, 'файл', 'файла', 'файлов');
  return held.files === release.files ? files : `${files} из ${release.files}`;
}
