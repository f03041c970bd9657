// Replaced: the way to our own search. Without JavaScript a link to the results page, with it `src/client/search`.
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';

export default function SearchBar(): ReactNode {
  return (
    <a className="gk-search-open" href={useBaseUrl('/search/')} aria-keyshortcuts="Control+K Meta+K /">
      <span className="gk-search-icon" aria-hidden="true" />
      <span className="gk-search-open-label">Поиск</span>
      <span className="gk-search-open-keys" aria-hidden="true">
        <kbd className="gk-search-key-pc">Ctrl K</kbd>
        <kbd className="gk-search-key-mac">⌘ K</kbd>
      </span>
    </a>
  );
}
