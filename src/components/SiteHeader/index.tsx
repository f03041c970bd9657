import Link from '@docusaurus/Link';
import SearchBar from '@theme/SearchBar';
import type { ReactNode } from 'react';
import { BOOK_MENU_ID } from '@site/src/components/BookMenu';
import { Logo, MenuIcon, ThemeIcon } from '@site/src/components/Icon';
import { SITE_LINKS } from './links';
import styles from './styles.module.css';

/** The bar above every page. Its buttons work by delegation: `src/client/theme`, `src/client/menu`. */
export function SiteHeader(): ReactNode {
  return (
    <header className={styles.header} data-print="hide">
      <div className={styles.bar}>
        <button type="button" className={styles.menu} popoverTarget={BOOK_MENU_ID} aria-label="Темы и страницы">
          <MenuIcon />
        </button>
        <Link to="/" className={styles.brand}>
          <Logo />
          <b>Go-конспект</b>
        </Link>
        <nav className={styles.links} aria-label="Сайт">
          {SITE_LINKS.map(({ to, label }) => (
            <Link key={to} to={to}>
              {label}
            </Link>
          ))}
        </nav>
        <div className={styles.search}>
          <SearchBar />
        </div>
        <button type="button" className={styles.theme} data-action="theme" aria-label="Тема: как в системе">
          <ThemeIcon />
        </button>
      </div>
    </header>
  );
}
