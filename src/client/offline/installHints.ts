import { isMessenger, type Platform, platformOf } from '../../offline/support';
import { isInstalled } from './circumstances';
import { button, el } from '../dom';
import type { Installer } from './prompt';

const STEPS: Readonly<Record<Platform, readonly string[]>> = {
  ios: [
    'Откройте страницу в Safari.',
    'Нажмите «Поделиться» — квадрат со стрелкой вверх.',
    'Выберите «На экран „Домой“», затем «Добавить».',
    'Откройте справочник с нового значка и сохраните его там: у значка своё хранилище.',
  ],
  android: ['Откройте страницу в Chrome.', 'В меню «⋮» выберите «Добавить на главный экран», затем «Установить».'],
  desktop: [
    'Chrome и Edge: значок установки в адресной строке.',
    'Safari на Mac: меню «Файл», затем «Добавить в Dock».',
  ],
};

/** How to put the site among the programs of this device: by a button where the browser offers it, by words elsewhere. */
export function drawInstall(installer: Installer): HTMLElement {
  const heading = el('h2', { tabindex: '-1' }, 'Поставить как приложение');
  const box = el('section', { class: 'gk-offline__install' }, heading);
  if (isInstalled()) {
    box.append(el('p', {}, 'Вы читаете в установленном приложении.'));
    return box;
  }
  if (isMessenger(navigator.userAgent)) {
    box.append(
      el('p', {}, 'Сначала откройте страницу в обычном браузере: встроенный браузер мессенджера приложений не ставит.'),
    );
  }
  if (installer.isOffered()) {
    box.append(el('p', {}, 'Браузер готов поставить справочник: значок появится среди программ.'));
    box.append(
      button(
        'Установить',
        () => void installer.install().then((agreed) => showOutcome(box, installer, agreed)),
        'primary',
      ),
    );
    return box;
  }
  const platform = platformOf(navigator.userAgent, navigator.maxTouchPoints);
  // On a computer each line is a way of its own.
  box.append(el(platform === 'desktop' ? 'ul' : 'ol', {}, ...STEPS[platform].map((step) => el('li', {}, step))));
  return box;
}

/** The offer is used up: a button that does nothing must not stay. */
function showOutcome(box: HTMLElement, installer: Installer, agreed: boolean): void {
  const next = drawInstall(installer);
  const heading = next.querySelector('h2');
  if (agreed && heading)
    next.replaceChildren(heading, el('p', {}, 'Справочник ставится: откройте его с нового значка.'));
  box.replaceWith(next);
  // The focus stood on the button.
  heading?.focus();
}
