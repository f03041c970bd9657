// Replaced: the stock bar, its drawer and its theme switch are React; ours are plain HTML that a small script serves.
import type { ReactNode } from 'react';
import { BookMenu } from '@site/src/components/BookMenu';
import { SiteHeader } from '@site/src/components/SiteHeader';

export default function Navbar(): ReactNode {
  return (
    <>
      <SiteHeader />
      <BookMenu />
    </>
  );
}
