import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { BookContents } from '@site/src/components/BookContents';
import { Hero } from '@site/src/components/Hero';

export default function Home(): ReactNode {
  const { tagline } = useDocusaurusContext().siteConfig;
  return (
    <Layout description={tagline}>
      <main className="container margin-vert--lg">
        <Hero tagline={tagline} />
        <BookContents />
        <p>
          Справочник собран из двух заметок наставника. Каждый их фрагмент нашёл своё место, а где заметки неточны,
          рядом стоит исправление: <Link to="/interview/notes/">исходные заметки</Link>.
        </p>
      </main>
    </Layout>
  );
}
