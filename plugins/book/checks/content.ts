import type { Diagnostic } from '../../../src/model/diagnostic';
import type { Page } from '../../../src/model/page';

const MAX_INLINE_CODE_LINES = 5;
const ANSWER_WORDS = { min: 20, max: 160 };

/** Questions with a level and an answer, sources and myths with links, short fences, known directives. */
export function checkContent(page: Page): Diagnostic[] {
  return [
    ...checkQuestions(page),
    ...checkSources(page),
    ...checkMyths(page),
    ...checkTerms(page),
    ...checkFences(page),
    ...checkDirectives(page),
    ...checkLogic(page),
    ...checkTables(page),
  ];
}

function checkQuestions(page: Page): Diagnostic[] {
  return page.questions.flatMap((question) => {
    const found: Diagnostic[] = [];
    const name = `вопрос «${question.title || (question.id ?? '')}»`;
    const add = (message: string, hint: string) => found.push({ ...question.place, message, hint });
    if (!question.title) add('вопрос без текста', 'напишите его в скобках: :::question[Текст?]{#id level=middle}');
    if (!question.level) add(`${name}: нет уровня`, 'добавьте level=junior, level=middle или level=senior');
    if (question.answerWords === 0) add(`${name}: нет ответа`, 'ответ стоит между :::question и :::');
    else if (question.answerWords < ANSWER_WORDS.min || question.answerWords > ANSWER_WORDS.max) {
      const { min, max } = ANSWER_WORDS;
      add(
        `${name}: слов в ответе ${question.answerWords}, ожидается от ${min} до ${max}`,
        'сначала суть, потом почему',
      );
    }
    return found;
  });
}

function checkSources(page: Page): Diagnostic[] {
  if (page.frontMatter.kind !== 'topic') return [];
  const found = page.sources
    .filter((source) => !source.hasLink)
    .map((source) => ({
      ...source.place,
      message: 'источник без ссылки',
      hint: 'каждый пункт «Источников» ведёт к месту',
    }));
  if (page.sources.length === 0) {
    found.push({
      file: page.file,
      line: 1,
      column: 1,
      message: 'в «Источниках» нет ни одного пункта',
      hint: 'добавьте список ссылок',
    });
  }
  return found;
}

function checkMyths(page: Page): Diagnostic[] {
  return page.myths.flatMap((myth) => {
    const found: Diagnostic[] = [];
    if (!myth.page)
      found.push({
        ...myth.place,
        message: `заблуждение «${myth.title}» без темы`,
        hint: 'добавьте page="раздел/страница"',
      });
    if (!myth.hasLink)
      found.push({ ...myth.place, message: `заблуждение «${myth.title}» без источника`, hint: 'добавьте ссылку' });
    return found;
  });
}

function checkTerms(page: Page): Diagnostic[] {
  return page.terms
    .filter((term) => !term.title || !term.definition)
    .map((term) => ({
      ...term.place,
      message: `термин «${term.title || (term.id ?? '')}» без названия или определения`,
      hint: ':::term[Название]{#id forms="…"} … :::',
    }));
}

function checkFences(page: Page): Diagnostic[] {
  return page.inlineCode.flatMap((code) => {
    const found: Diagnostic[] = [];
    if (code.lines > MAX_INLINE_CODE_LINES) {
      const message = `блок кода из ${code.lines} строк стоит прямо в странице, можно не больше ${MAX_INLINE_CODE_LINES}`;
      found.push({ ...code.place, message, hint: 'перенесите его в examples/ и сошлитесь: ::code{src="…"}' });
    }
    if (!code.illustration) {
      const message = 'блок кода стоит прямо в странице: его никто не запускал';
      const hint =
        'перенесите его в examples/ и сошлитесь ::code{src="…"} или назовите причину: ```sh illustration="…"';
      found.push({ ...code.place, message, hint });
    }
    if (!code.language)
      found.push({ ...code.place, message: 'блок кода без языка', hint: 'назовите язык: ```sh, ```go, ```text' });
    return found;
  });
}

function checkDirectives(page: Page): Diagnostic[] {
  return page.unknown.map((directive) => ({
    ...directive.place,
    message: `неизвестная директива «${directive.name}» или не та её форма`,
    hint: 'блоки :::question, :::from-notes, :::myth, :::term, строки ::code, ::from-notes; вложенному блоку нужно больше двоеточий снаружи',
  }));
}

function checkLogic(page: Page): Diagnostic[] {
  return page.logic.map(({ source, place }) => ({
    ...place,
    message: `«${source.slice(0, 40)}» в тексте страницы MDX примет за код`,
    hint: 'фигурные скобки и теги пишите внутри `кода`; логики в страницах нет',
  }));
}

function checkTables(page: Page): Diagnostic[] {
  return page.bareColumns.map(({ place }) => ({
    ...place,
    message: 'у столбца таблицы пустой заголовок',
    hint: 'назовите его: программа чтения с экрана произносит заголовок перед каждой ячейкой',
  }));
}
