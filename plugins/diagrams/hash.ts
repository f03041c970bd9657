import { createHash } from 'node:crypto';
import { drawingConfig } from './options';

/** Raised when the code that draws makes other pictures of the same source: all become stale. */
export const DRAWING = 1;

/** What a picture depends on besides its source. */
export interface Tools {
  /** Version of `mermaid`. */
  readonly mermaid: string;
  /** Name and version of the measuring font. */
  readonly font: string;
}

/** Line endings and blanks at line ends change nothing in a picture. */
function normalize(source: string): string {
  return source.replace(/[ \t]*\r?\n/g, '\n').trim();
}

/** 16 hexadecimal digits of the source and of everything that its picture depends on. */
export function diagramHash(source: string, tools: Tools): string {
  const text = normalize(source);
  const parts = JSON.stringify([DRAWING, tools.mermaid, tools.font, drawingConfig(text), text]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 16);
}
