import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readDrawings } from '../../../plugins/diagrams/read';

function withoutComments(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A picture of a diagram as an SVG without rules of its own. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

export interface Pictures {
  readonly byId: ReadonlyMap<string, Picture>;
  /** The rules that paint all of them, in the colours of the light theme. */
  readonly rules: string;
}

/** The custom properties of the light theme: those of the first `:root`. */
export function lightProperties(css: string): Map<string, string> {
  const root = /:root\s*\{([^}]*)\}/.exec(withoutComments(css))?.[1] ?? '';
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

/** The picture of a diagram. Throws where nobody drew it; the check of the book says so earlier. */
export function pictureOf(byId: Pictures['byId'], id: string): Picture {
  const picture = byId.get(id);
  if (!picture) throw new Error(`Схема «${id}» не нарисована: npm run diagrams.`);
  return picture;
}

/** A picture that needs nothing but itself: its rules are inside. */
export function standAlone({ svg }: Picture, rules: string): string {
  return svg.replace(/<svg\b([^>]*)>/, `<svg xmlns="http://www.w3.org/2000/svg"$1><style>${rules}</style>`);
}

/** The pictures of all diagrams. */
export async function readPictures(root: string): Promise<Pictures> {
  const [tokens, rules, drawings] = await Promise.all([
    readFile(path.join(root, 'src/css/tokens.css'), 'utf8'),
    readFile(path.join(root, 'src/components/Diagram/picture.css'), 'utf8'),
    readDrawings(root),
  ]);
  const byId = new Map(
    [...drawings].map(([file, drawing]) => {
      if (!drawing) throw new Error(`${file}: рисунок не читается, нужен npm run diagrams.`);
      const { width, height, svg } = drawing;
      return [path.basename(file, '.json'), { width, height, svg: svg.join('') }] as const;
    }),
  );
  return { byId, rules: resolveProperties(withoutComments(rules), lightProperties(tokens)) };
}
