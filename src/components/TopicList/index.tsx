import Link from '@docusaurus/Link';
import { useCurrentSidebarCategory, useDocById } from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The pages of a section in reading order, each with the sentence that says what it is about. */
export function TopicList(): ReactNode {
  return (
    <ol className={styles.list}>
      {useCurrentSidebarCategory().items.map((item) =>
        item.type === 'link' ? <Topic key={item.href} href={item.href} label={item.label} id={item.docId} /> : null,
      )}
    </ol>
  );
}

function Topic({ href, label, id }: { href: string; label: string; id: string | undefined }): ReactNode {
  return (
    <li>
      <Link to={href}>{label}</Link>
      <p>{useDocById(id)?.description}</p>
    </li>
  );
}
