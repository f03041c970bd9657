import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { type ReactNode, createElement } from 'react';
import { Editions } from '@site/src/components/Editions';

/** Shown until the script of the page draws the panel; without scripts it stays, and is true. */
const BEFORE =
  '<p>Чтобы сохранить справочник на устройство, странице нужны скрипты. Читать с сетью можно и без них.</p>';

export default function Offline(): ReactNode {
  return (
    <Layout
      title="Офлайн"
      description="Сохраните Go-конспект на устройство: страницы, схемы и поиск работают без сети."
    >
      <main className="container margin-vert--lg">
        <h1>Читать без сети</h1>
        <p>
          Справочник хранится в браузере: страницы, схемы и поиск. При хорошей связи он сохраняется сам, при дорогой —
          только прочитанное. Ничего никуда не отправляется.
        </p>
        {createElement('gk-offline-panel', { dangerouslySetInnerHTML: { __html: BEFORE } })}
        <Editions />
        <p>
          Подробнее: <Link to="/interview/how-to-use/">как пользоваться справочником</Link>.
        </p>
      </main>
    </Layout>
  );
}
