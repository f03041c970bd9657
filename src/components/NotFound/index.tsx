import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { BookContents } from '@site/src/components/BookContents';
import styles from './styles.module.css';

/** The page for addresses that lead nowhere; `src/client/notFound` adds pages with a like address and fills the search in. */
export function NotFound(): ReactNode {
  return (
    <main className={`container margin-vert--xl ${styles.main}`} data-not-found>
      <h1>Такой страницы нет</h1>
      <p>Адрес мог устареть или потерять часть при пересылке. Поищем то, что вы хотели открыть.</p>
      <div hidden>
        <p>Похожие страницы:</p>
        <ul />
      </div>
      <form action={useBaseUrl('/search/')} method="get" role="search" className={styles.form}>
        <input type="search" name="q" aria-label="Что искать" required />
        <button type="submit" className="button button--primary">
          Искать
        </button>
      </form>
      <h2>Все темы справочника</h2>
      <BookContents level={3} />
    </main>
  );
}
