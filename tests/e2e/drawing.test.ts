import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatDrawing } from '../../plugins/diagrams/drawing';
import { drawingTasks } from '../../plugins/diagrams/plan';
import { readDrawings, readTools } from '../../plugins/diagrams/read';
import { type Drawer, openDrawer } from '../../tools/diagrams/browser';
import { toDrawing } from '../../tools/diagrams/draw';
import { theBook } from '../support/book';

let drawer: Drawer;

beforeAll(async () => {
  drawer = await openDrawer();
});

afterAll(() => drawer?.close());

/** One of each kind, and those with what is rare: frames, composite states, crosses, self messages. */
it.each([
  'metrics-pull',
  'grafana-alert-states',
  'linux-zombie',
  'nats-core',
  'gateway-path',
  'repl-sync',
  'grpc-balancing',
])('%s is drawn as it is kept, byte by byte', async (id) => {
  const [{ pages }, tools, drawings] = await Promise.all([theBook(), readTools(), readDrawings(process.cwd())]);
  const task = drawingTasks(pages, tools).find(({ diagram }) => diagram.id === id);
  const kept = task && drawings.get(task.file);
  if (!task || !kept) throw new Error(`нет схемы ${id}`);
  const drawn = [await drawer.draw(task.diagram.source), await drawer.draw(task.diagram.source)].map((scene) =>
    formatDrawing(toDrawing(scene, task.diagram, task.hash)),
  );
  expect(drawn).toEqual([formatDrawing(kept), formatDrawing(kept)]);
});

it('says what Mermaid says of a source that is wrong', async () => {
  await expect(drawer.draw('flowchart TB\n  A[ --> B')).rejects.toThrow(/^Parse error on line \d+: .*A\[ --> B/);
});
