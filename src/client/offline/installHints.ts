import { isMessenger, type Platform, platformOf } from '../../offline/support';
import { isInstalled } from './circumstances';
import { button, el } from './dom';
import { canInstall, install } from './prompt';

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
export function drawInstall(): HTMLElement {
  const box = el('section', { class: 'gk-offline__install' }, el('h2', {}, 'Поставить как приложение'));
  if (isInstalled()) {
    box.append(el('p', {}, 'Вы читаете в установленном приложении.'));
    return box;
  }
  if (isMessenger(navigator.userAgent)) {
    box.append(
      el('p', {}, 'Сначала откройте страницу в обычном браузере: встроенный браузер мессенджера приложений не ставит.'),
    );
  }
  if (canInstall()) {
    box.append(el('p', {}, 'Браузер готов поставить справочник: значок появится среди программ.'));
    box.append(button('Установить', () => void install(), 'primary'));
    return box;
  }
  const platform = platformOf(navigator.userAgent, navigator.maxTouchPoints);
  // On a computer each line is a way of its own.
  box.append(el(platform === 'desktop' ? 'ul' : 'ol', {}, ...STEPS[platform].map((step) => el('li', {}, step))));
  return box;
}
