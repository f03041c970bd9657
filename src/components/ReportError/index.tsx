import type { ReactNode } from 'react';
import { useRepository } from '@site/src/hooks/useRepository';
import styles from './styles.module.css';

interface ReportErrorProps {
  readonly page: string;
  readonly title: string;
}

/** «Нашли ошибку?»: the form of the report; `src/client/report` makes a message or an issue of it. */
export function ReportError({ page, title }: ReportErrorProps): ReactNode {
  const repository = useRepository();
  return (
    <details
      className={styles.report}
      data-report={repository ?? ''}
      data-page={page}
      data-title={title}
      data-print="hide"
    >
      <summary>Нашли ошибку?</summary>
      <p>
        Страница: <code>{page}</code>, «{title}».
      </p>
      <label htmlFor="report-wrong">Что неверно</label>
      <textarea id="report-wrong" name="wrong" rows={3} />
      <label htmlFor="report-proof">Чем подтверждается: ссылка на первоисточник или вывод программы</label>
      <textarea id="report-proof" name="proof" rows={3} />
      <div className={styles.buttons}>
        <button type="button" className="button button--primary" data-action="report-copy">
          Скопировать сообщение
        </button>
        {repository && (
          <button type="button" className="button button--secondary" data-action="report-issue">
            Открыть задачу на GitHub
          </button>
        )}
      </div>
      <p role="status" className={styles.status} />
    </details>
  );
}
