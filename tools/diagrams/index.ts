import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { syntaxProblem } from '../../plugins/book/checks/diagrams';
import { parsePage } from '../../plugins/book/load';
import { readPages } from '../../plugins/book/read';
import { drawingProblems } from '../../plugins/diagrams/check';
import { formatDrawing } from '../../plugins/diagrams/drawing';
import { type Task, drawingTasks, orphans, stale } from '../../plugins/diagrams/plan';
import { readDrawings, readTools } from '../../plugins/diagrams/read';
import { type Diagnostic, formatDiagnostics } from '../../src/model/diagnostic';
import { openDrawer } from './browser';
import { toDrawing } from './draw';

const root = process.cwd();

/** Draws and writes; what went wrong comes back, and the other diagrams are drawn all the same. */
async function drawAll(tasks: readonly Task[]): Promise<Diagnostic[]> {
  if (tasks.length === 0) return [];
  const problems: Diagnostic[] = [];
  const drawer = await openDrawer();
  for (const { file, diagram, hash } of tasks) {
    try {
      const drawing = toDrawing(await drawer.draw(diagram.source), diagram, hash);
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), formatDrawing(drawing));
      for (const [message, hint] of drawingProblems(drawing))
        problems.push({ ...diagram.place, message: `схема «${diagram.id}»: ${message}`, hint });
    } catch (error) {
      problems.push(syntaxProblem(diagram, error instanceof Error ? error.message : String(error)));
    }
  }
  await drawer.close();
  return problems;
}

async function main(): Promise<void> {
  const [sources, drawings, tools] = await Promise.all([readPages(root), readDrawings(root), readTools()]);
  const parsed = sources.map(parsePage);
  const tasks = drawingTasks(
    parsed.flatMap(({ page }) => (page ? [page] : [])),
    tools,
  );
  const wanted = process.argv.includes('--all') ? tasks : stale(tasks, drawings);
  const unread = parsed.flatMap(({ diagnostics }) => diagnostics);
  // A page that can't be read must not cost its drawings.
  const gone = unread.length > 0 ? [] : orphans(tasks, drawings);
  await Promise.all(gone.map((file) => rm(path.join(root, file))));
  const problems = [...unread, ...(await drawAll(wanted))];
  console.log(`Схем: ${tasks.length}, нарисовано: ${wanted.length}, убрано лишних: ${gone.length}.`);
  if (problems.length === 0) return;
  console.error(formatDiagnostics(problems));
  process.exitCode = 1;
}

void main();
