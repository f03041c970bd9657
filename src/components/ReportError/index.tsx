import type { ReactNode } from 'react';
import { useRepository } from '@site/src/hooks/useRepository';

interface ReportErrorProps {
  readonly page: string;
  readonly title: string;
}

/** «Нашли ошибку?»: what it is about; `src/client/report` draws the form and makes a message or an issue of it. */
export function ReportError({ page, title }: ReportErrorProps): ReactNode {
  const repository = useRepository();
  return (
    <details className="gk-report" data-report={repository ?? ''} data-page={page} data-title={title} data-print="hide">
      <summary>Нашли ошибку?</summary>
      <p>
        Страница: <code>{page}</code>, «{title}».
      </p>
      <div data-slot="" />
      <noscript>Скрипты выключены, поэтому формы нет: напишите об ошибке тому, кто дал вам ссылку.</noscript>
    </details>
  );
}
