import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { type ReactNode, useEffect } from 'react';
import { useCopy } from '@site/src/hooks/useCopy';
import { saveCopy } from '@site/src/offline/copy';
import styles from './styles.module.css';

/** Reloads every open page together when the release changes under it, so that none is half old and half new. */
function useReloadOnNewRelease(): void {
  useEffect(() => {
    if (!('serviceWorker' in navigator) || !navigator.serviceWorker.controller) return undefined;
    const reload = () => window.location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
    return () => navigator.serviceWorker.removeEventListener('controllerchange', reload);
  }, []);
}

/** Whoever installs the site as an application wants to read it without a network. */
function useSaveWhenInstalled(): void {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return undefined;
    const save = () => void saveCopy(baseUrl).catch(() => undefined);
    if (window.matchMedia('(display-mode: standalone)').matches) save();
    window.addEventListener('appinstalled', save);
    return () => window.removeEventListener('appinstalled', save);
  }, [baseUrl]);
}

/** Says that a newer release has come; silent otherwise. */
export function OfflineNotice(): ReactNode {
  useReloadOnNewRelease();
  useSaveWhenInstalled();
  const { state, take } = useCopy();
  return (
    <div role="status" data-print="hide">
      {state.kind === 'update' && (
        <div className={styles.notice}>
          <span>Скачан новый выпуск справочника.</span>
          <button type="button" className="button button--primary button--sm" onClick={take}>
            Перейти на новый
          </button>
        </div>
      )}
    </div>
  );
}
