import type { Element } from 'hast';
import type { Page } from '../../../src/model/page';
import { h } from './html';

const date = new Intl.DateTimeFormat('ru-RU', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** «21 ноября 2026 г.» */
export function russianDate(iso: string): string {
  return date.format(new Date(iso));
}

/** What is said of a page above its text: what it is about, for whom, when and against what it was checked. */
export function toOpening({ frontMatter }: Page): Element[] {
  const { description, checked } = frontMatter;
  const level = frontMatter.kind === 'topic' ? `Уровень: ${frontMatter.level}. ` : '';
  const against = checked ? `Проверено ${russianDate(checked.date)}: ${checked.versions.join(' · ')}.` : '';
  return [
    h('p', { className: ['lead'] }, description),
    ...(level || against ? [h('p', { className: ['meta'] }, `${level}${against}`)] : []),
  ];
}
