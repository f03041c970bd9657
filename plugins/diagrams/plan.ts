import type { Diagram, Page } from '../../src/model/page';
import { drawingFile } from './drawing';
import { type Tools, diagramHash } from './hash';
import type { Drawings } from './read';

/** A diagram and the file that its drawing belongs into. */
export interface Task {
  readonly file: string;
  readonly diagram: Diagram & { readonly id: string };
  readonly hash: string;
}

/** Every diagram that has an id, with the file of its drawing and the hash that this should have. */
export function drawingTasks(pages: readonly Page[], tools: Tools): Task[] {
  return pages.flatMap((page) =>
    page.diagrams.flatMap((diagram) => {
      const { id, source } = diagram;
      if (!id) return [];
      return [{ file: drawingFile(page.file, id), diagram: { ...diagram, id }, hash: diagramHash(source, tools) }];
    }),
  );
}

/** Files whose diagram is gone. */
export function orphans(tasks: readonly Task[], drawings: Drawings): string[] {
  const expected = new Set(tasks.map(({ file }) => file));
  return [...drawings.keys()].filter((file) => !expected.has(file));
}

/** What has to be drawn: what is new, and what its source or what draws it has changed since. */
export function stale(tasks: readonly Task[], drawings: Drawings): Task[] {
  return tasks.filter(({ file, hash }) => drawings.get(file)?.hash !== hash);
}
