import type { ReactNode } from 'react';
import { useRepository } from '@site/src/hooks/useRepository';
import { EDITION_FILES } from '@site/src/model/editions';

const EDITIONS = [
  {
    file: EDITION_FILES.file,
    name: 'Сайт в архиве',
    about: 'распакуйте и откройте index.html: работает без сервера, с поиском',
  },
  { file: EDITION_FILES.epub, name: 'EPUB', about: 'для читалки и телефона; ответы в конце глав' },
  { file: EDITION_FILES.pdf, name: 'PDF', about: 'для печати: содержание с номерами страниц, закладки' },
] as const;

/** «Взять с собой»: the editions of the latest release; nothing where it is not known where releases are. */
export function Editions(): ReactNode {
  const repository = useRepository();
  if (!repository) return null;
  return (
    <section>
      <h2>Взять с собой</h2>
      <ul>
        {EDITIONS.map(({ file, name, about }) => (
          <li key={file}>
            <a href={`https://github.com/${repository}/releases/latest/download/${file}`}>{name}</a>: {about}
          </li>
        ))}
      </ul>
    </section>
  );
}
