import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { OfflinePanel } from '@site/src/components/OfflinePanel';

export default function Offline(): ReactNode {
  return (
    <Layout
      title="Офлайн"
      description="Сохраните Go-конспект на устройство: страницы, схемы и поиск работают без сети."
    >
      <main className="container margin-vert--lg">
        <h1>Читать без сети</h1>
        <p>Справочник целиком сохраняется в браузере: все страницы, схемы и поиск. Ничего никуда не отправляется.</p>
        <OfflinePanel />
        <h2>Поставить как приложение</h2>
        <ul>
          <li>Android, Chrome: меню «⋮» → «Добавить на главный экран» → «Установить».</li>
          <li>iPhone и iPad, Safari: «Поделиться» → «На экран „Домой“».</li>
          <li>Компьютер, Chrome или Edge: значок установки в адресной строке.</li>
        </ul>
        <p>
          Установленное приложение сохраняет справочник само. Если ссылку открыл мессенджер, сначала перейдите в обычный
          браузер: встроенный не хранит сайты.
        </p>
        <p>
          Подробнее: <Link to="/interview/how-to-use/">как пользоваться справочником</Link>.
        </p>
      </main>
    </Layout>
  );
}
