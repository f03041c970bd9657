import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';

const drawingSchema = z.object({ width: z.number(), height: z.number(), svg: z.array(z.string()) });

/** An SVG that needs nothing of the site: its rules inside, its colours those of the light theme. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

/** The custom properties of the light theme: those of the first `:root`. */
export function lightProperties(css: string): Map<string, string> {
  const root = /:root\s*\{([^}]*)\}/.exec(css.replace(/\/\*[\s\S]*?\*\//g, ''))?.[1] ?? '';
  return new Map(
    [...root.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

/** Puts values in the place of `var(--x)` and `var(--x, fallback)`. Throws where there is neither. */
export function resolveProperties(css: string, values: ReadonlyMap<string, string>): string {
  return css.replace(/var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/g, (_, name: string, fallback?: string) => {
    const value = values.get(name) ?? fallback;
    if (value === undefined) throw new Error(`Цвета ${name} нет в src/css/tokens.css.`);
    return value.includes('var(') ? resolveProperties(value, values) : value;
  });
}

/** A drawing of the site → a picture that stands alone. */
export function standAlone(svg: string, rules: string): string {
  const style = rules
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return svg.replace(/<svg\b([^>]*)>/, `<svg xmlns="http://www.w3.org/2000/svg"$1><style>${style}</style>`);
}

/** The pictures of all diagrams by their ids. */
export async function readPictures(root: string): Promise<Map<string, Picture>> {
  const rules = await readFile(path.join(root, 'src/components/Diagram/picture.css'), 'utf8').catch(() => '');
  const tokens = lightProperties(await readFile(path.join(root, 'src/css/tokens.css'), 'utf8'));
  const style = resolveProperties(rules, tokens);
  const files = (await readdir(path.join(root, 'docs'), { recursive: true }))
    .filter((file) => /[\\/]diagrams[\\/][^\\/]+\.json$/.test(file))
    .sort();
  const pictures = files.map(async (file) => {
    const { width, height, svg } = drawingSchema.parse(
      JSON.parse(await readFile(path.join(root, 'docs', file), 'utf8')),
    );
    return [path.basename(file, '.json'), { width, height, svg: standAlone(svg.join(''), style) }] as const;
  });
  return new Map(await Promise.all(pictures));
}
