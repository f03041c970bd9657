/* A small made-up book for the tests of the engine, and what other small books are made of. */
import { type Tables, decodeIndex } from './index/decode';
import { encodeIndex } from './index/encode';
import type { Source, SourcePage, SourceUnit } from './index/source';
import type { HitKind } from './types';

/** A place of a page; its text is its lead too. */
export function unit(kind: HitKind, anchor: string, title: string, text: string, keywords: string[] = []): SourceUnit {
  const level = kind === 'question' ? 'senior' : null;
  return { kind, level, anchor, title, fields: { title: [title], keywords, body: [text] }, text };
}

/** A page whose own text says no more than its title. */
export function page(id: string, title: string, keywords: string[], places: SourceUnit[]): SourcePage {
  const own = { ...unit('page', '', title, `Страница про ${title}.`, keywords), level: 'middle' as const };
  return { id, title, level: 'middle', units: [own, ...places] };
}

/** The tables of a book of these pages, packed and unpacked. */
export function tablesOf(pages: SourcePage[]): Tables {
  return decodeIndex(encodeIndex({ pages, synonyms: [] }));
}

/** The tables of a book whose places have these texts. */
export function tablesOfTexts(...texts: string[]): Tables {
  return tablesOf([
    page(
      'p',
      'Книга',
      [],
      texts.map((text, at) => unit('section', `s${at}`, 'Место', text)),
    ),
  ]);
}

const FILLER = ['Замок на двери держит хозяин.', 'Погода в горах меняется к вечеру.', 'Сад зацветает весной.'];

export const BOOK: Source = {
  pages: [
    page(
      'messaging/kafka',
      'Kafka: модель',
      ['кафка', 'топик'],
      [
        unit('section', 'key', 'Ключ и партиция', 'Ключ решает, в какую партицию попадёт запись.'),
        unit(
          'question',
          'order',
          'Как обеспечить порядок сообщений?',
          'Дать записям один ключ: в партиции порядок есть.',
        ),
      ],
    ),
    page(
      'messaging/rabbitmq',
      'RabbitMQ: очереди',
      ['рэббит'],
      [
        unit('section', 'ack', 'Подтверждения', 'Потребитель подтверждает сообщение.'),
        unit('question', 'difference', 'Чем RabbitMQ отличается от Kafka?', 'Очередь забывает, журнал хранит.'),
      ],
    ),
    page(
      'go/context',
      'context',
      ['контекст'],
      [unit('section', 'timeout', 'Срок вызова', 'Функция context.WithTimeout ставит срок, healthcheck его не знает.')],
    ),
    page(
      'go/generics',
      'Дженерики',
      ['generics'],
      [unit('term', 'generics', 'Дженерики (generics)', 'Параметры типов.')],
    ),
    page(
      'other/garden',
      'Сад',
      [],
      FILLER.map((text, at) => unit('section', `s${at}`, text.slice(0, 8), text)),
    ),
  ],
  synonyms: [
    ['RabbitMQ', 'кролик'],
    ['порядок', 'очерёдность'],
  ],
};
