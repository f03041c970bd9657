import type { ReactNode } from 'react';
import { type Copy, useCopy } from '@site/src/hooks/useCopy';
import { formatSize } from './formatSize';
import styles from './styles.module.css';

/** What is saved on the device, how large it is, and what can be done about it. */
export function OfflinePanel(): ReactNode {
  const copy = useCopy();
  return (
    <section className={styles.panel} aria-live="polite">
      <PanelText copy={copy} />
    </section>
  );
}

function PanelText({ copy }: { copy: Copy }): ReactNode {
  const { state } = copy;
  switch (state.kind) {
    case 'unknown':
      return <p>Смотрим, что сохранено на устройстве…</p>;
    case 'unsupported':
      return (
        <p>
          Этот браузер не умеет сохранять сайт: в нём нет service worker. Так бывает в приватном окне и во встроенном
          браузере мессенджера. Откройте страницу в обычном браузере.
        </p>
      );
    case 'absent':
      return (
        <>
          <p>На устройстве справочника нет.</p>
          <button type="button" className="button button--primary button--lg" onClick={copy.save}>
            Сохранить для чтения без сети{state.release && ` (${formatSize(state.release.bytes)})`}
          </button>
        </>
      );
    case 'saving':
      return <Saving {...state} />;
    case 'complete':
      return (
        <>
          <p>
            <strong>Копия полная.</strong> Файлов: {state.release.files}, {formatSize(state.release.bytes)}. Выпуск{' '}
            <code>{state.release.id}</code>, новее на сайте нет.
          </p>
          <button type="button" className="button button--secondary" onClick={copy.remove}>
            Удалить с устройства
          </button>
        </>
      );
    case 'incomplete':
      return (
        <>
          <p>
            <strong>Копия неполная:</strong> не хватает файлов: {state.missing} из {state.release.files}. Браузер мог
            удалить их, чтобы освободить место.
          </p>
          <button type="button" className="button button--primary" onClick={copy.repair}>
            Докачать
          </button>
        </>
      );
    case 'update':
      return (
        <>
          <p>
            <strong>Есть новый выпуск</strong>
            {state.release && (
              <>
                : <code>{state.release.id}</code>, {formatSize(state.release.bytes)}
              </>
            )}
            . Он уже скачан целиком; вы читаете прежний.
          </p>
          <button type="button" className="button button--primary" onClick={copy.take}>
            Перейти на новый
          </button>
        </>
      );
    case 'failed':
      return (
        <>
          <p>
            <strong>Сохранить не получилось.</strong> Пропала сеть, кончилось место или браузер запретил хранение.{' '}
            {state.hadCopy ? 'Прежняя копия цела.' : 'Уже скачанное не пропадёт: попробуйте ещё раз.'}
          </p>
          <button type="button" className="button button--primary" onClick={copy.save}>
            Попробовать ещё раз
          </button>
        </>
      );
  }
}

function Saving({ progress, isUpdate }: Extract<Copy['state'], { kind: 'saving' }>): ReactNode {
  const total = progress?.release.bytes ?? 0;
  const bytes = progress?.bytes ?? 0;
  return (
    <>
      <p>
        {isUpdate ? 'Скачиваем новый выпуск, прежний на месте' : 'Сохраняем'}
        {progress ? `: ${formatSize(bytes)} из ${formatSize(total)}` : '…'}
      </p>
      <progress className={styles.progress} aria-label="Сколько сохранено" max={total || 1} value={bytes} />
    </>
  );
}
