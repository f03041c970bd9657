/* Runs inside the drawing page, beside Mermaid: draws one diagram and reads back what came out. */
import type { Mermaid, MermaidConfig } from 'mermaid';
import type { Scene } from '../scene';
import { readModel } from './model';
import { readItems } from './picture';
import { translateFrames } from './text';

declare const mermaid: Mermaid;

export interface DrawingPage {
  /** Draws; a sentence is what Mermaid says of a source that is wrong. */
  readonly draw: (source: string, config: MermaidConfig) => Promise<Scene | string>;
}

async function drawScene(source: string, config: MermaidConfig): Promise<Scene> {
  mermaid.initialize(config);
  const { svg } = await mermaid.render('drawing', source);
  const box = document.createElement('div');
  box.innerHTML = svg;
  document.body.replaceChildren(box);
  const root = box.querySelector('svg');
  if (!root) throw new Error('Mermaid returned no SVG');
  translateFrames(root);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(source);
  return { items: readItems(root), model: readModel(diagram.type, diagram.db) };
}

/** The first lines of an error: what was found where, without the stack. */
async function draw(source: string, config: MermaidConfig): Promise<Scene | string> {
  try {
    return await drawScene(source, config);
  } catch (error) {
    return error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : String(error);
  }
}

Object.assign(globalThis, { gkDrawing: { draw } satisfies DrawingPage });
