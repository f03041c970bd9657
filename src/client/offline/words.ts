// What the panel says. Russian is for readers; nothing here touches the page.
import type { Trouble } from '../../offline/protocol';
import { formatSize } from '../../offline/size';
import type { Step, View } from '../../offline/view';

export interface Words {
  /** The state in a few words. */
  readonly title: string;
  readonly text: string;
}

/** A number with the right form of a word: 1 файл, 2 файла, 5 файлов. */
export function count(number: number, one: string, few: string, many: string): string {
  const [tens, ones] = [number % 100, number % 10];
  const form = tens > 10 && tens < 20 ? many : ones === 1 ? one : ones > 1 && ones < 5 ? few : many;
  return `${number}\u00A0${form}`;
}

const files = (number: number): string => count(number, 'файл', 'файла', 'файлов');

const IMPOSSIBLE: Readonly<Record<Extract<View, { kind: 'impossible' }>['why'], Words>> = {
  file: {
    title: 'Справочник уже на устройстве',
    text: 'Вы читаете издание, которое открывается из файла. Сеть ему не нужна.',
  },
  insecure: {
    title: 'Здесь сохранить нельзя',
    text: 'Страница открыта без HTTPS, поэтому браузер не разрешает хранить сайт. Читать это не мешает.',
  },
  messenger: {
    title: 'Вы во встроенном браузере',
    text: 'Ссылку открыла другая программа, а её браузер не хранит сайты. Откройте страницу в обычном браузере: в меню выберите «Открыть в браузере». Читать можно и здесь.',
  },
  browser: {
    title: 'Этот браузер не хранит сайты',
    text: 'В нём нет service worker. Так бывает в приватном окне и в старых браузерах: откройте страницу в обычном окне. Читать можно и здесь, пока есть сеть.',
  },
  forbidden: {
    title: 'Браузер запретил хранение',
    text: 'Похоже, отключены данные сайтов (cookie) или окно приватное. Разрешите их для этого сайта в настройках браузера и обновите страницу. Читать можно и без этого, пока есть сеть.',
  },
};

/** A view → its words. */
export function wordsOf(view: View): Words {
  switch (view.kind) {
    case 'impossible':
      return IMPOSSIBLE[view.why];
    case 'off':
      return {
        title: 'Сохранение временно выключено',
        text: 'В этом выпуске мы нашли ошибку и отключили чтение без сети. Прежняя копия удалена, страницы приходят из сети.',
      };
    case 'absent':
      return {
        title: 'На устройстве справочника нет',
        text: view.newest
          ? `Весь справочник со схемами и поиском занимает ${formatSize(view.newest.bytes)}.`
          : 'Чтобы сохранить его, нужна сеть.',
      };
    case 'saving':
      return view.isUpdate
        ? { title: 'Скачиваем новый выпуск', text: 'Прежний на месте, читайте дальше.' }
        : { title: 'Сохраняем справочник', text: 'Можно читать дальше или закрыть страницу: скачанное не пропадёт.' };
    case 'update':
      return {
        title: 'Готов новый выпуск',
        text: 'Он скачан целиком и откроется сам, когда вы закроете все вкладки справочника. Пока вы читаете прежний.',
      };
    case 'partial':
      return {
        title: 'Сохранено главное и прочитанное',
        text: `Без сети откроются страницы, на которых вы уже были. Для остальных не хватает: ${files(view.left.files)}, ${formatSize(view.left.bytes)}.`,
      };
    case 'damaged':
      return {
        title: 'Копия неполная',
        text: `Не хватает: ${files(view.left.files)}, ${formatSize(view.left.bytes)}. Браузер мог удалить их, чтобы освободить место.`,
      };
    case 'whole':
      return { title: 'Сохранено целиком', text: 'Все страницы, схемы и поиск работают без сети.' };
  }
}

/** Why the last download ended, and what to do about it. */
export function troubleWords({ reason, needed }: Trouble): string {
  const size = formatSize(needed);
  switch (reason) {
    case 'full':
      return `На устройстве кончилось место: нужно ещё ${size}. Скачанное цело. Освободите место (фотографии, видео, данные других сайтов в настройках браузера) и попробуйте ещё раз.`;
    case 'denied':
      return 'Браузер не дал записать файлы: запрещено хранение данных сайтов. Разрешите его в настройках браузера и попробуйте ещё раз.';
    case 'gone':
      return 'Сайт отдаёт уже другие файлы: вышел новый выпуск или сеть подменяет ответы (так делает Wi-Fi со страницей входа). Скачанное цело, обновите страницу чуть позже.';
    case 'postponed':
      return `На сайте новый выпуск. Сам он не скачивается: связь дорогая, медленная или вы это выключили. Весит ${size}.`;
    case 'network':
    case 'stopped':
      return `Сеть пропала, осталось ${size}. Скачанное цело: продолжим, когда сеть вернётся.`;
  }
}

/** What was found by checking the copy. */
export function repairedWords(missing: number, damaged: number, left: number): string {
  if (missing + damaged === 0) return 'Проверили каждый файл: всё цело.';
  const found = `Не хватало: ${files(missing)}, повреждено: ${files(damaged)}.`;
  return left === 0 ? `${found} Всё починили.` : `${found} Осталось починить: ${files(left)}.`;
}

/** Whether the browser may delete the copy when the device is full. */
export function persistedWords(persisted: boolean | null): string {
  if (persisted === null) return 'браузер не говорит';
  return persisted ? 'браузер обещал не удалять' : 'браузер может удалить, если кончится место';
}

const STEPS: Readonly<Record<Step, string>> = {
  save: 'Сохранить всё',
  resume: 'Попробовать ещё раз',
  stop: 'Остановить',
  take: 'Перейти на новый',
  fetchNew: 'Скачать новый выпуск',
  repair: 'Проверить и починить',
  persist: 'Попросить браузер не удалять',
  remove: 'Удалить с устройства',
};

/** What stands on the button of a step; with the size where the reader should know it beforehand. */
export function stepLabel(step: Step, view: View): string {
  const label = STEPS[step];
  if (step !== 'save') return label;
  if (view.kind === 'absent' && view.newest) return `${label} (${formatSize(view.newest.bytes)})`;
  return view.kind === 'partial' ? `${label} (${formatSize(view.left.bytes)})` : label;
}
