/** What all editions say of the book. */
export const BOOK = {
  title: 'Go-конспект',
  subtitle: 'Справочник к собеседованию Go-разработчика',
  description:
    'Как общаются сервисы, Kafka и RabbitMQ, гарантии доставки, базы данных, Go, тесты, профилирование, Docker и ' +
    'Kubernetes, процессы и рассказ об опыте: темы с проверенным кодом, схемами и вопросами с ответами.',
  /** Who made it; the licence of the text says the same. */
  author: 'Авторы Go-конспекта',
  rights: 'Текст, схемы и рисунки: CC BY 4.0. Код: MIT.',
} as const;
