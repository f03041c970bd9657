// Replaced: the stock page cuts the titles of topics and their descriptions short; ours is a list that reads as contents.
import { PageMetadata } from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { Props } from '@theme/DocCategoryGeneratedIndexPage';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocPaginator from '@theme/DocPaginator';
import type { ReactNode } from 'react';
import { TopicList } from '@site/src/components/TopicList';
import layout from '@site/src/theme/DocItem/Layout/styles.module.css';

export default function DocCategoryGeneratedIndexPage({ categoryGeneratedIndex }: Props): ReactNode {
  const { title, description, image, navigation } = categoryGeneratedIndex;
  return (
    <div className={layout.page}>
      <PageMetadata title={title} description={description} image={useBaseUrl(image)} />
      <DocBreadcrumbs />
      <article className="markdown">
        <h1>{title}</h1>
        <p>{description}</p>
        <TopicList />
      </article>
      <DocPaginator previous={navigation.previous} next={navigation.next} />
    </div>
  );
}
