import type { Diagnostic } from '../../../src/model/diagnostic';
import type { TopicFrontMatter } from '../../../src/model/frontMatter';
import type { Page } from '../../../src/model/page';
import { SECTIONS, type SectionRule } from '../../../src/model/sections';

const MIN_QUESTIONS = 5;
const SHORT_ANSWER_WORDS = { min: 90, max: 130 };
const SHORT_ANSWER_POINTS = { min: 3, max: 5 };
/** «About 300 words»: a tenth more is let through. */
const MAX_SECTION_WORDS = 330;
const UNLIMITED = new Set(['notes', 'questions', 'sources']);

/** The anatomy of a topic page: sections and their order, the short answer, lengths, the number of questions. */
export function checkAnatomy(page: Page): Diagnostic[] {
  if (page.frontMatter.kind !== 'topic') return [];
  return [
    ...checkSections(page, page.frontMatter),
    ...checkShortAnswer(page),
    ...checkLengths(page),
    ...checkQuestionCount(page),
  ];
}

function problem(page: Page, line: number, message: string, hint: string): Diagnostic {
  return { file: page.file, line, column: 1, message, hint };
}

function checkSections(page: Page, frontMatter: TopicFrontMatter): Diagnostic[] {
  const found: Diagnostic[] = [];
  const headings = page.sections.map((section) => section.heading).filter((heading) => heading.depth === 2);
  for (const rule of SECTIONS) {
    const present = headings.some((heading) => heading.id === rule.id);
    const missing = missingReason(rule, present, page, frontMatter);
    if (missing) found.push(problem(page, 1, `раздел «${rule.title}»: ${missing.message}`, missing.hint));
  }
  let last = -1;
  for (const heading of headings) {
    const order = SECTIONS.findIndex((rule) => rule.id === heading.id);
    const rule = SECTIONS[order];
    if (!rule) {
      const message = `лишний раздел второго уровня «${heading.text}» (${heading.id ?? 'без id'})`;
      found.push(
        problem(page, heading.place.line, message, 'сделайте его подразделом ### одного из разделов анатомии'),
      );
    } else if (heading.text !== rule.title) {
      const message = `раздел #${rule.id} назван «${heading.text}», ожидается «${rule.title}»`;
      found.push(problem(page, heading.place.line, message, 'верните название раздела'));
    } else if (order < last) {
      const hint = `порядок разделов: ${SECTIONS.map((section) => section.title).join(' → ')}`;
      found.push(problem(page, heading.place.line, `раздел «${rule.title}» стоит не на своём месте`, hint));
    }
    last = Math.max(last, order);
  }
  return found;
}

function missingReason(
  rule: SectionRule,
  present: boolean,
  page: Page,
  frontMatter: TopicFrontMatter,
): { message: string; hint: string } | null {
  const heading = `## ${rule.title} {/* #${rule.id} */}`;
  const declared = rule.id in frontMatter.without;
  if (rule.presence === 'always' && !present) return { message: 'его нет', hint: `добавьте «${heading}»` };
  if (rule.presence === 'declared' && !present && !declared) {
    return { message: 'его нет', hint: `добавьте «${heading}» или назовите причину: without: { ${rule.id}: … }` };
  }
  if (rule.presence === 'declared' && present && declared) {
    return { message: 'он есть, но назван в without', hint: 'уберите его из without' };
  }
  if (rule.presence === 'notes' && present !== page.claims.length > 0) {
    return present
      ? { message: 'в нём нет ни одного from-notes', hint: 'уберите раздел или добавьте фрагменты' }
      : { message: 'его нет, а from-notes на странице есть', hint: `добавьте «${heading}»` };
  }
  return null;
}

function checkShortAnswer(page: Page): Diagnostic[] {
  const answer = page.shortAnswer;
  const line = page.sections.find((section) => section.heading.id === 'short')?.heading.place.line ?? 1;
  if (!answer) return [];
  const found: Diagnostic[] = [];
  const { min, max } = SHORT_ANSWER_WORDS;
  if (answer.words < min || answer.words > max) {
    const message = `в ответе за минуту слов: ${answer.words}, ожидается от ${min} до ${max}`;
    found.push(problem(page, line, message, 'считаются слова абзацев до списка'));
  }
  if (answer.points < SHORT_ANSWER_POINTS.min || answer.points > SHORT_ANSWER_POINTS.max) {
    const message = `после ответа за минуту пунктов: ${answer.points}, ожидается от 3 до 5`;
    found.push(problem(page, line, message, 'оставьте то, что ждёт услышать интервьюер'));
  }
  return found;
}

function checkLengths(page: Page): Diagnostic[] {
  let top: string | null = null;
  const found: Diagnostic[] = [];
  for (const { heading, words } of page.sections) {
    if (heading.depth === 2) top = heading.id;
    if (words > MAX_SECTION_WORDS && !UNLIMITED.has(top ?? '')) {
      const message = `в разделе «${heading.text}» слов: ${words}, ожидается не больше ${MAX_SECTION_WORDS}`;
      found.push(problem(page, heading.place.line, message, 'разбейте его подзаголовками ###'));
    }
  }
  return found;
}

function checkQuestionCount(page: Page): Diagnostic[] {
  if (page.questions.length >= MIN_QUESTIONS) return [];
  const message = `вопросов: ${page.questions.length}, ожидается не меньше ${MIN_QUESTIONS}`;
  return [problem(page, 1, message, 'добавьте вопросы :::question[…]{#id level=…} в раздел «Вопросы»')];
}
