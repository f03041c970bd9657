// Added: the one element that lives on every page, so that news of a newer release reaches the reader anywhere.
import type { ReactNode } from 'react';
import { OfflineNotice } from '@site/src/components/OfflineNotice';

export default function Root({ children }: { children: ReactNode }): ReactNode {
  return (
    <>
      {children}
      <OfflineNotice />
    </>
  );
}
