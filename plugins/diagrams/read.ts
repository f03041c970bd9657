import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as z from 'zod';
import { type Drawing, parseDrawing } from './drawing';
import type { Tools } from './hash';

/** Paths from the root → drawings; null where a file is none. */
export type Drawings = ReadonlyMap<string, Drawing | null>;

const versionSchema = z.object({ version: z.string() });

function parse(text: string): Drawing | null {
  try {
    return parseDrawing(text);
  } catch {
    return null;
  }
}

/** All drawings of the book, in the order of their paths. */
export async function readDrawings(root: string): Promise<Drawings> {
  const entries = await readdir(path.join(root, 'docs'), { recursive: true });
  const files = entries
    .map((entry) => `docs/${entry.split(path.sep).join('/')}`)
    .filter((file) => /\/diagrams\/[^/]+\.json$/.test(file))
    .sort();
  const drawings = files.map(async (file) => [file, parse(await readFile(path.join(root, file), 'utf8'))] as const);
  return new Map(await Promise.all(drawings));
}

async function versionOf(name: string): Promise<string> {
  const file = createRequire(__filename).resolve(`${name}/package.json`);
  return versionSchema.parse(JSON.parse(await readFile(file, 'utf8'))).version;
}

/** The versions of what draws. */
export async function readTools(): Promise<Tools> {
  const [mermaid, font] = await Promise.all([versionOf('mermaid'), versionOf('@fontsource/roboto')]);
  return { mermaid, font: `roboto ${font}` };
}
