// Replaced: the stock page only says that there is nothing; ours looks for what was asked.
import type { ReactNode } from 'react';
import { NotFound } from '@site/src/components/NotFound';

export default function NotFoundContent(): ReactNode {
  return <NotFound />;
}
