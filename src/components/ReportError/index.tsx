import { type ReactNode, useId, useState } from 'react';
import { useRepository } from '@site/src/hooks/useRepository';
import { type ErrorReport, issueUrl, reportText } from './report';
import styles from './styles.module.css';

interface ReportErrorProps {
  readonly page: string;
  readonly title: string;
}

/** «Нашли ошибку?»: the page is filled in, the reader adds what is wrong and the proof. Nothing is sent from here. */
export function ReportError({ page, title }: ReportErrorProps): ReactNode {
  const repository = useRepository();
  const [wrong, setWrong] = useState('');
  const [proof, setProof] = useState('');
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const id = useId();

  const report = (): ErrorReport => ({ page, title, address: window.location.href.split('#')[0] ?? '', wrong, proof });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(reportText(report()));
      setCopied('yes');
    } catch {
      setCopied('failed');
    }
  };

  return (
    <details className={styles.report} data-print="hide">
      <summary>Нашли ошибку?</summary>
      <p>
        Страница: <code>{page}</code>, «{title}».
      </p>
      <label htmlFor={`${id}-wrong`}>Что неверно</label>
      <textarea id={`${id}-wrong`} rows={3} value={wrong} onChange={(event) => setWrong(event.target.value)} />
      <label htmlFor={`${id}-proof`}>Чем подтверждается: ссылка на первоисточник или вывод программы</label>
      <textarea id={`${id}-proof`} rows={3} value={proof} onChange={(event) => setProof(event.target.value)} />
      <div className={styles.buttons}>
        <button type="button" className="button button--primary" onClick={() => void copy()}>
          Скопировать сообщение
        </button>
        {repository && (
          <button
            type="button"
            className="button button--secondary"
            onClick={() => window.open(issueUrl(repository, report()), '_blank', 'noopener')}
          >
            Открыть задачу на GitHub
          </button>
        )}
      </div>
      <p role="status" className={styles.status}>
        {copied === 'yes' && 'Скопировано. Отправьте сообщение тому, кто дал вам ссылку.'}
        {copied === 'failed' && 'Браузер не дал скопировать. Выделите текст полей и скопируйте его сами.'}
      </p>
    </details>
  );
}
