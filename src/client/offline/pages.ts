// Which pages can be read without a network; and what to say in place of one that can't.
import type { SavedPage } from '../../offline/protocol';
import { siteUrl } from '../site';
import { button, el } from '../dom';
import { ask, findRegistration } from './worker';

/** Whether the worker shows «Офлайн» in place of a page that is not on the device. */
export function isInPlaceOfAnother(): boolean {
  const { href, protocol } = window.location;
  return protocol !== 'file:' && href.replace(/(?:index\.html)?(?:[?#].*)?$/, '') !== siteUrl('offline/');
}

/** Says that the page is not on the device; when the network comes back, it can be opened. */
export function drawUnsaved(): HTMLElement {
  const again = button('Открыть ещё раз', () => window.location.reload(), 'primary');
  window.addEventListener('online', () => window.location.reload(), { once: true });
  return el(
    'section',
    { class: 'gk-offline__unsaved', role: 'alert' },
    el('h2', {}, 'Этой страницы нет на устройстве'),
    el(
      'p',
      {},
      'Сети нет или она не отвечает, а страницу вы ещё не открывали. Когда сеть вернётся, она откроется сама.',
    ),
    again,
  );
}

/** The pages on the device; none where there is no worker. */
export async function readPages(): Promise<readonly SavedPage[]> {
  const worker = (await findRegistration().catch(() => undefined))?.active;
  return (worker && (await ask(worker, 'list').catch(() => null))?.pages) ?? [];
}

/** Lists pages; null where there are none. */
export function drawPages(pages: readonly SavedPage[], open: boolean): HTMLElement | null {
  if (pages.length === 0) return null;
  const summary = el('summary', {}, `Что откроется без сети: ${pages.length}`);
  const list = el('details', { class: 'gk-offline__pages' }, summary, el('ul', {}, ...pages.map(drawPage)));
  list.open = open;
  return list;
}

function drawPage({ path, title }: SavedPage): HTMLElement {
  const text = new DOMParser().parseFromString(title, 'text/html').body.textContent;
  return el('li', {}, el('a', { href: siteUrl(path) }, text));
}
