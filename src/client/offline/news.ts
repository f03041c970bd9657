// News of the copy for a page that is being read: a bar at the bottom, never a reload without consent.
import type { FromWorker, ToWorker, Trouble } from '../../offline/protocol';
import { formatSize } from '../../offline/size';
import { dismiss, isDismissed } from '../../storage/offline';
import { siteUrl } from '../site';
import { hideNotice, prepareNotice, showNotice } from './notice';
import { reloadInPlace } from './place';
import { ask, keepQuiet, send } from './worker';

/** Whether this tab asked for the new release, and so is loaded anew when it comes. */
let asked = false;

/** How long a change of workers may take before the reader is told what else there is to do. */
const CHANGE_MS = 10_000;

/** Takes the release that waits; this page is loaded anew in the same place, other tabs are told. */
export function takeRelease(registration: ServiceWorkerRegistration): void {
  asked = true;
  navigator.serviceWorker.addEventListener('controllerchange', reloadInPlace, { once: true });
  registration.waiting?.postMessage({ type: 'take' } satisfies ToWorker);
  void keepQuiet(CHANGE_MS).then(tellSlow);
}

function tellSlow(): void {
  showNotice({
    text: 'Прежний выпуск ещё занят. Новый откроется сам, когда вы закроете все вкладки справочника.',
    action: { label: 'Обновить страницу', run: reloadInPlace },
  });
}

/** Says what happens to the copy: a release that waits, one taken in another tab, one that can't be fetched. */
export function listenForNews(container: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
  prepareNotice();
  let isControlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (isControlled && !asked) tellTaken();
    isControlled = true;
  });
  container.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'stopped') tellTrouble(data.trouble, registration);
  });
  container.startMessages();
  const follow = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) void tellReady(registration);
    });
  };
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  if (registration.waiting) void tellReady(registration);
}

/** The page «Офлайн» says the same in its panel. */
function hasPanel(): boolean {
  return document.querySelector('gk-offline-panel') !== null;
}

async function tellReady(registration: ServiceWorkerRegistration): Promise<void> {
  const { waiting, active } = registration;
  if (!waiting || !active) return;
  const { release } = await ask(waiting, 'status');
  const news = `ready ${release.id}`;
  if (isDismissed(news) || hasPanel()) return;
  showNotice({
    text: 'Скачан новый выпуск справочника. Он откроется сам, когда вы закроете все его вкладки.',
    action: { label: 'Перейти на новый', run: () => takeRelease(registration) },
    onClose: () => dismiss(news),
  });
}

function tellTaken(): void {
  showNotice({
    text: 'В другой вкладке открыт новый выпуск. Эта страница — из прежнего: дочитайте и обновите, когда удобно.',
    action: { label: 'Обновить страницу', run: reloadInPlace },
  });
}

function tellTrouble({ reason, release, needed }: Trouble, registration: ServiceWorkerRegistration): void {
  const news = `${reason} ${release}`;
  if (isDismissed(news) || hasPanel()) return;
  if (reason === 'postponed') {
    showNotice({
      text: `На сайте новый выпуск, у вас сохранён прежний. Скачать новый: ${formatSize(needed)}.`,
      action: {
        label: 'Скачать',
        run: () => {
          hideNotice();
          send(registration.active, { type: 'allow', release });
        },
      },
      onClose: () => dismiss(news),
    });
  }
  if (reason === 'full') {
    showNotice({
      text: `Справочник не поместился на устройство: не хватает места ещё на ${formatSize(needed)}. Читать это не мешает.`,
      action: { label: 'Что сделать', run: () => window.location.assign(siteUrl('offline/')) },
      onClose: () => dismiss(news),
    });
  }
}
