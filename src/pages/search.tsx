import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { BookContents } from '@site/src/components/BookContents';

/** What the script of the search fills; React leaves alone what stands in it. */
const FILLED = { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true } as const;

export default function Search(): ReactNode {
  return (
    <Layout title="Поиск" description="Поиск по всему справочнику: разделы, вопросы, термины, заблуждения.">
      <main className="container margin-vert--lg gk-search-page">
        <h1>Поиск</h1>
        <form className="gk-search-form" role="search" action={useBaseUrl('/search/')} method="get">
          <span className="gk-search-icon" aria-hidden="true" />
          <input
            className="gk-search-input"
            type="text"
            inputMode="search"
            name="q"
            aria-label="Что найти"
            placeholder="Слово, вопрос или имя из кода"
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={500}
          />
        </form>
        <noscript>
          <p>Поиск работает с включённым JavaScript. Без него — все темы справочника:</p>
        </noscript>
        <div className="gk-search-results" {...FILLED} />
        <div className="gk-search-contents">
          <BookContents />
        </div>
      </main>
    </Layout>
  );
}
