import * as z from 'zod';

const pictureSchema = z.object({
  /** px at the natural size. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** The SVG, an element a line. */
  svg: z.array(z.string()).min(3),
});

const drawingSchema = pictureSchema.extend({
  hash: z.string(),
  kind: z.enum(['graph', 'sequence']),
  /** The diagram in words: a sentence an edge or a message. Those of a sequence are its steps, in the order of `<g class="s">`. */
  words: z.array(z.string()),
});

/** A drawn diagram, as it is kept in `docs/<section>/diagrams/<id>.json`. */
export type Drawing = z.infer<typeof drawingSchema>;

/** Throws where the text is no drawing: somebody changed the file by hand. */
export function parseDrawing(text: string): Drawing {
  return drawingSchema.parse(JSON.parse(text));
}

/** The same drawing gives the same bytes, and a change of it a small difference. */
export function formatDrawing({ hash, kind, width, height, words, svg }: Drawing): string {
  return `${JSON.stringify({ hash, kind, width, height, words, svg }, null, 1)}\n`;
}

/** Where the drawing of a diagram lies: `docs/messaging/kafka.mdx`, `kafka-key` → `docs/messaging/diagrams/kafka-key.json`. */
export function drawingFile(page: string, id: string): string {
  return `${page.slice(0, page.lastIndexOf('/'))}/diagrams/${id}.json`;
}
