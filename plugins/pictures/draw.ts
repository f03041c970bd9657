import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import { openCache } from '../cache/cache';
import { CARD_SIZE, type Card, layOutCard } from './card';

export interface Pencils {
  readonly fonts: SatoriOptions['fonts'];
  /** The logo as a data URL, for the layout. */
  readonly logo: string;
}

/** The fonts are of a package, and a cache belongs to the installed packages; logo and words stand in the layout. */
const drawn = openCache('book-cards', [__filename]);

/** Reads the fonts (the Cyrillic and the Latin subset, two weights) and the logo. */
export async function readPencils(root: string): Promise<Pencils> {
  const require = createRequire(path.join(root, 'package.json'));
  const folder = path.join(path.dirname(require.resolve('@fontsource/golos-text/package.json')), 'files');
  const fonts = await Promise.all(
    ([400, 700] as const).flatMap((weight) =>
      ['cyrillic', 'latin'].map(async (subset) => ({
        name: `Golos ${subset}`,
        weight,
        data: await readFile(path.join(folder, `golos-text-${subset}-${weight}-normal.woff`)),
      })),
    ),
  );
  const svg = await readFile(path.join(root, 'static/img/logo.svg'), 'base64');
  return { fonts, logo: `data:image/svg+xml;base64,${svg}` };
}

/** The picture of a page as PNG; the same card gives the same bytes. */
export async function drawCard(card: Card, { fonts, logo }: Pencils): Promise<Buffer> {
  const svg = await satori(layOutCard(card, logo), { ...CARD_SIZE, fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** The same, drawn only where no earlier build has kept it. */
export async function findOrDrawCard(card: Card, pencils: Pencils): Promise<Buffer> {
  const source = JSON.stringify({ ...CARD_SIZE, layout: layOutCard(card, pencils.logo) });
  const known = drawn.find(source);
  if (known) return known;
  const png = await drawCard(card, pencils);
  drawn.keep(source, png);
  return png;
}

/** Forgets the pictures that no page has any more: when all are drawn. */
export function forgetOldCards(): void {
  drawn.tidy();
}

/** An SVG as PNG of this width, for launchers that take no SVG. */
export function drawIcon(svg: string, width: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
}
