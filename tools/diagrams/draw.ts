import { accDescription, accTitle } from '../../plugins/book/checks/diagrams';
import type { Drawing } from '../../plugins/diagrams/drawing';
import { isMeasured } from './fonts';
import type { Scene } from './scene';
import { writeSvg } from './svg';
import { modelWords } from './words';

/** Throws where a label has characters whose width depends on the machine. */
function requireMeasured(scene: Scene): void {
  const texts = scene.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  const unknown = [...new Set(texts.join(''))].filter((character) => !isMeasured(character));
  if (unknown.length > 0) throw new Error(`в подписях знаки, которых нет в шрифте замеров: ${unknown.join(' ')}`);
}

/** What the browser drew → what is kept. Throws, in Russian, where the picture can't be written. */
export function toDrawing(scene: Scene, diagram: { id: string; source: string }, hash: string): Drawing {
  requireMeasured(scene);
  const { id, source } = diagram;
  const names = { id, title: accTitle(source) ?? '', description: accDescription(source) ?? '' };
  const { width, height, svg } = writeSvg(scene.items, names);
  return { hash, kind: scene.model.kind, width, height, words: modelWords(scene.model), svg: [...svg] };
}
