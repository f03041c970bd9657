// Replaced: the menu stands in the bar's part of every page, so what is left of the stock layout is the place of the text.
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function DocRootLayout({ children }: { children: ReactNode }): ReactNode {
  return <main className={styles.main}>{children}</main>;
}
