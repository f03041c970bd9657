import { type ErrorReport, issueUrl, reportText } from './message';

const COPIED = 'Скопировано. Отправьте сообщение тому, кто дал вам ссылку.';
const FAILED = 'Браузер не дал скопировать. Выделите текст полей и скопируйте его сами.';

function field(form: HTMLElement, name: string): string {
  return form.querySelector<HTMLTextAreaElement>(`[name="${name}"]`)?.value ?? '';
}

function readReport(form: HTMLElement): ErrorReport {
  const { page = '', title = '' } = form.dataset;
  const address = window.location.href.split('#')[0] ?? '';
  return { page, title, address, wrong: field(form, 'wrong'), proof: field(form, 'proof') };
}

async function copy(form: HTMLElement): Promise<void> {
  const status = form.querySelector('[role="status"]');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  try {
    await navigator.clipboard.writeText(reportText(readReport(form)));
    say(COPIED);
  } catch {
    say(FAILED);
  }
}

/**
 * «Нашли ошибку?»: the page is filled in, the reader adds what is wrong and the proof. Nothing is sent from here. Not
 * loaded on demand: browsers let a page copy and open a window only at once after the tap.
 */
export function startReport(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const action = target.closest<HTMLElement>('[data-action^="report-"]')?.dataset.action;
    const form = target.closest<HTMLElement>('[data-report]');
    if (!action || !form) return;
    if (action === 'report-copy') void copy(form);
    const repository = form.dataset.report;
    if (action === 'report-issue' && repository)
      window.open(issueUrl(repository, readReport(form)), '_blank', 'noopener');
  });
}
