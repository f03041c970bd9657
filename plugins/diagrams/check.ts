import type { Diagnostic } from '../../src/model/diagnostic';
import type { Page } from '../../src/model/page';
import { missingWords, stepCount } from './correspond';
import type { Drawing } from './drawing';
import type { Tools } from './hash';
import { type Task, drawingTasks, orphans } from './plan';
import type { Drawings } from './read';

/** At this width the text of 14 px is not smaller than 11 px where a screen is 360 px wide (344 px for the picture). */
export const MAX_WIDTH = 437;
const DRAW = 'npm run diagrams';
const NARROW = 'разбейте длинные подписи через <br/>, поставьте TB вместо LR или разделите схему';

/** What is wrong with an up-to-date drawing: it would be as wrong when drawn anew. */
export function drawingProblems(drawing: Drawing): [message: string, hint: string][] {
  const problems: [string, string][] = [];
  const missing = missingWords(drawing);
  if (drawing.width > MAX_WIDTH)
    problems.push([`ширина ${drawing.width} px, на телефоне видно не больше ${MAX_WIDTH}`, NARROW]);
  if (missing.length > 0)
    problems.push([`в словах схемы нет «${missing.join('», «')}»`, 'соедините всё, что нарисовано, стрелками']);
  if (drawing.kind === 'sequence' && stepCount(drawing.svg) !== drawing.words.length)
    problems.push(['шаги картинки и слова не сходятся', 'дайте каждому сообщению подпись']);
  return problems;
}

function checkTask({ diagram, file, hash }: Task, drawings: Drawings): Diagnostic[] {
  const drawing = drawings.get(file);
  const problems = ((): [string, string][] => {
    if (drawing === undefined) return [['картинки нет', `нарисуйте: ${DRAW}`]];
    if (drawing === null) return [['файл картинки испорчен', `нарисуйте заново: ${DRAW}`]];
    if (drawing.hash !== hash) return [['картинка устарела', `нарисуйте заново: ${DRAW}`]];
    return drawingProblems(drawing);
  })();
  return problems.map(([message, hint]) => ({
    ...diagram.place,
    message: `схема «${diagram.id}»: ${message}`,
    hint,
  }));
}

/** Every diagram has a drawing that is up to date, fits and says the same in words; every drawing has a diagram. */
export function checkDrawings(pages: readonly Page[], drawings: Drawings, tools: Tools): Diagnostic[] {
  const tasks = drawingTasks(pages, tools);
  return [
    ...tasks.flatMap((task) => checkTask(task, drawings)),
    ...orphans(tasks, drawings).map((file) => ({
      ...{ file, line: 1, column: 1, message: 'картинка без схемы: такого id нет на страницах раздела' },
      hint: `уберите лишние: ${DRAW}`,
    })),
  ];
}
