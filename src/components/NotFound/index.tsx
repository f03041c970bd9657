import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { ReactNode } from 'react';
import { useContents } from '@site/src/hooks/useContents';
import { pagePath } from '@site/src/model/ids';
import { nearestPages, queryFrom } from '@site/src/search/nearest';
import styles from './styles.module.css';

/** The page for addresses that lead nowhere: pages with a like address, and the search filled in. */
export function NotFound(): ReactNode {
  const isBrowser = useIsBrowser();
  const searchUrl = useBaseUrl('/search/');
  const { pages } = useContents();
  const pathname = isBrowser ? window.location.pathname : '';
  const near = pathname ? nearestPages(pathname, pages) : [];
  const query = pathname ? queryFrom(pathname) : '';
  return (
    <main className="container margin-vert--xl">
      <h1>Такой страницы нет</h1>
      <p>Адрес мог устареть или потерять часть при пересылке. Поищем то, что вы хотели открыть.</p>
      {near.length > 0 && (
        <>
          <p>Похожие страницы:</p>
          <ul>
            {near.map((page) => (
              <li key={page.id}>
                <Link to={pagePath(page.id)}>{page.title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <form action={searchUrl} method="get" role="search" className={styles.form}>
        <input key={query} type="search" name="q" defaultValue={query} aria-label="Что искать" required />
        <button type="submit" className="button button--primary">
          Искать
        </button>
      </form>
      <p>
        <Link to="/">Все темы справочника</Link>
      </p>
    </main>
  );
}
