// Replaced: the stock layout asks React for the width of the window; ours has both contents of the page, the sheet shows one.
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import ContentVisibility from '@theme/ContentVisibility';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocItemContent from '@theme/DocItem/Content';
import DocItemPaginator from '@theme/DocItem/Paginator';
import type { Props } from '@theme/DocItem/Layout';
import type { ReactNode } from 'react';
import { PageContents } from '@site/src/components/PageContents';
import styles from './styles.module.css';

export default function DocItemLayout({ children }: Props): ReactNode {
  const { toc, metadata } = useDoc();
  return (
    <div className={styles.page}>
      <DocBreadcrumbs />
      <PageContents items={toc} />
      <article>
        <ContentVisibility metadata={metadata} />
        <DocItemContent>{children}</DocItemContent>
      </article>
      <DocItemPaginator />
    </div>
  );
}
