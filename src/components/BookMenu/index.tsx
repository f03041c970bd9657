import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ReactNode } from 'react';
import { CloseIcon } from '@site/src/components/Icon';
import { SITE_LINKS } from '@site/src/components/SiteHeader/links';
import { useContents } from '@site/src/hooks/useContents';
import { type BookSection, SECTIONS_OF_BOOK } from '@site/src/model/book';
import { pagePath } from '@site/src/model/ids';
import styles from './styles.module.css';

export const BOOK_MENU_ID = 'book-menu';

/**
 * All sections with their pages, once on a page: beside the text of a topic on a wide screen, a drawer (`popover`, so it
 * needs no script) where there is less room. The section that is read is unfolded.
 */
export function BookMenu(): ReactNode {
  const { pathname } = useLocation();
  const here = pathname.slice(useBaseUrl('/').length - 1);
  const titles = new Map(useContents().pages.map((page) => [page.id, page.title]));
  return (
    <div id={BOOK_MENU_ID} popover="auto" className={styles.menu} data-print="hide">
      <div className={styles.head}>
        <b>Go-конспект</b>
        <button
          type="button"
          className={styles.close}
          popoverTarget={BOOK_MENU_ID}
          popoverTargetAction="hide"
          aria-label="Закрыть"
        >
          <CloseIcon />
        </button>
      </div>
      <nav aria-label="Темы">
        <ul className={styles.site}>
          {[{ to: '/', label: 'Все темы' }, ...SITE_LINKS].map(({ to, label }) => (
            <li key={to}>
              <MenuLink to={to} here={here}>
                {label}
              </MenuLink>
            </li>
          ))}
        </ul>
        {SECTIONS_OF_BOOK.map((section) => (
          <Section key={section.id} section={section} here={here} titles={titles} />
        ))}
      </nav>
    </div>
  );
}

interface SectionProps {
  readonly section: BookSection;
  readonly here: string;
  readonly titles: ReadonlyMap<string, string>;
}

function Section({ section, here, titles }: SectionProps): ReactNode {
  return (
    <details name={BOOK_MENU_ID} open={here.startsWith(pagePath(section.id))}>
      <summary>{section.title}</summary>
      <ul>
        <li>
          <MenuLink to={pagePath(section.id)} here={here}>
            О разделе
          </MenuLink>
        </li>
        {section.pages.map((page) => (
          <li key={page}>
            <MenuLink to={pagePath(`${section.id}/${page}`)} here={here}>
              {titles.get(`${section.id}/${page}`) ?? page}
            </MenuLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

function MenuLink({ to, here, children }: { to: string; here: string; children: ReactNode }): ReactNode {
  return (
    <Link to={to} aria-current={to === here ? 'page' : undefined}>
      {children}
    </Link>
  );
}
