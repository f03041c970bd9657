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
 * The sections of the book and the pages of the one that is read, once on a page: beside the text of a topic on a wide
 * screen, a drawer (`popover`, so it needs no script) where there is less room. Pages of other sections stand on the page of
 * their section: a page does not grow with the book, and a slow phone has little to draw when the drawer opens.
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
            <Item key={to} to={to} here={here} label={label} />
          ))}
        </ul>
        <ul className={styles.sections}>
          {SECTIONS_OF_BOOK.map((section) => (
            <Item key={section.id} to={pagePath(section.id)} here={here} label={section.title}>
              {here.startsWith(pagePath(section.id)) && <Pages section={section} here={here} titles={titles} />}
            </Item>
          ))}
        </ul>
      </nav>
    </div>
  );
}

interface PagesProps {
  readonly section: BookSection;
  readonly here: string;
  readonly titles: ReadonlyMap<string, string>;
}

function Pages({ section, here, titles }: PagesProps): ReactNode {
  return (
    <ul>
      {section.pages.map((page) => {
        const id = `${section.id}/${page}`;
        return <Item key={id} to={pagePath(id)} here={here} label={titles.get(id) ?? page} />;
      })}
    </ul>
  );
}

interface ItemProps {
  readonly to: string;
  readonly here: string;
  readonly label: string;
  readonly children?: ReactNode;
}

/** A plain link: what Docusaurus adds to one is not needed here, and is done for each section on each page of a large book. */
function Item({ to, here, label, children }: ItemProps): ReactNode {
  return (
    <li>
      <a href={useBaseUrl(to)} aria-current={to === here ? 'page' : undefined}>
        {label}
      </a>
      {children}
    </li>
  );
}
