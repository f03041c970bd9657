/** A section of a topic page. */
export interface SectionRule {
  readonly id: string;
  readonly title: string;
  /**
   * `always`: on every page; `declared`: there, or named with a reason in `without` of the front matter;
   * `notes`: there exactly when the page claims fragments; `free`: where the material has it.
   */
  readonly presence: 'always' | 'declared' | 'notes' | 'free';
}

/** The anatomy of a topic page: these sections, in this order, with these ids. */
export const SECTIONS: readonly SectionRule[] = [
  { id: 'short', title: 'Ответ за минуту', presence: 'always' },
  { id: 'how', title: 'Как это устроено', presence: 'always' },
  { id: 'code', title: 'Код', presence: 'declared' },
  { id: 'choice', title: 'Когда что выбрать', presence: 'declared' },
  { id: 'limits', title: 'Границы и минусы', presence: 'always' },
  { id: 'mistakes', title: 'Типичные ошибки', presence: 'declared' },
  { id: 'notes', title: 'Что было в заметках', presence: 'notes' },
  { id: 'experience', title: 'Как рассказать об опыте', presence: 'free' },
  { id: 'questions', title: 'Вопросы', presence: 'always' },
  { id: 'sources', title: 'Источники', presence: 'always' },
];
