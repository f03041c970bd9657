import { button, el } from '../dom';
import { type ErrorReport, issueUrl, reportText } from './message';

const COPIED = 'Скопировано. Отправьте сообщение тому, кто дал вам ссылку.';
const FAILED = 'Браузер не дал скопировать. Выделите текст полей и скопируйте его сами.';

/** Draws the form of a report: the page is filled in, the reader adds what is wrong and the proof. Nothing is sent from here. */
export function mountForm({ dataset }: HTMLElement, slot: Element): void {
  const { page = '', title = '', report: repository } = dataset;
  const wrong = el('textarea', { id: 'report-wrong', rows: '3' });
  const proof = el('textarea', { id: 'report-proof', rows: '3' });
  const status = el('p', { role: 'status' });
  const read = (): ErrorReport => {
    const address = window.location.href.split('#')[0] ?? '';
    return { page, title, address, wrong: wrong.value, proof: proof.value };
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(reportText(read()));
      status.textContent = COPIED;
    } catch {
      status.textContent = FAILED;
    }
  };
  const open = (): void => void window.open(issueUrl(repository ?? '', read()), '_blank', 'noopener');
  slot.replaceChildren(
    el('label', { for: 'report-wrong' }, 'Что неверно'),
    wrong,
    el('label', { for: 'report-proof' }, 'Чем подтверждается: ссылка на первоисточник или вывод программы'),
    proof,
    el(
      'div',
      { class: 'gk-report__buttons' },
      button('Скопировать сообщение', () => void copy(), 'primary'),
      repository ? button('Открыть задачу на GitHub', open, 'secondary') : null,
    ),
    status,
  );
}
