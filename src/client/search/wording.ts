import type { HitKind } from '@site/src/search/types';

/** What a hit is, beside its title. */
export const KIND: Readonly<Record<HitKind, string>> = {
  page: 'страница',
  section: 'раздел',
  question: 'вопрос',
  term: 'термин',
  myth: 'заблуждение',
};

/** The same as a filter. */
export const KINDS: Readonly<Record<HitKind, string>> = {
  page: 'Страницы',
  section: 'Разделы',
  question: 'Вопросы',
  term: 'Термины',
  myth: 'Заблуждения',
};

const rules = new Intl.PluralRules('ru');

/** The form of a word that Russian wants after a number: 1 результат, 2 результата, 5 результатов. */
export function plural(count: number, one: string, few: string, many: string): string {
  const rule = rules.select(count);
  return rule === 'one' ? one : rule === 'few' ? few : many;
}

/** How much was found, for the eye and for a screen reader; `more` where there is more than was asked for. */
export function countText(count: number, more: boolean): string {
  if (count === 0) return 'Ничего не найдено';
  const results = `${count} ${plural(count, 'результат', 'результата', 'результатов')}`;
  if (more) return `${plural(count, 'Первый', 'Первые', 'Первые')} ${results}`;
  const found = plural(count, 'Найден', 'Найдено', 'Найдено');
  return `${found} ${results}`;
}
