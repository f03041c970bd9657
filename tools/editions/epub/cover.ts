import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { type CardNode } from '../../../plugins/pictures/card';
import { readPencils } from '../../../plugins/pictures/draw';
import { BOOK } from '../words';

const SIZE = { width: 1200, height: 1800 };

function box(style: Readonly<Record<string, string | number>>, ...children: readonly (CardNode | string)[]): CardNode {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** The cover as PNG, in the colours and type of the site's cards. */
export async function drawCover(root: string): Promise<Buffer> {
  const { fonts, logo } = await readPencils(root);
  const image: CardNode = { type: 'img', key: null, props: { src: logo, width: 280, height: 280 } };
  const layout = box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      padding: '150px 120px',
      background: '#0a3d45',
      color: '#fcfbf8',
      fontFamily: 'Golos latin, Golos cyrillic',
      boxSizing: 'border-box',
    },
    image,
    box({ flexGrow: 1 }),
    box({ fontSize: 150, fontWeight: 700, lineHeight: 1.1 }, BOOK.title),
    box({ width: 200, height: 10, background: '#e6b450', margin: '56px 0' }),
    box({ fontSize: 58, lineHeight: 1.35, color: '#cfe3e4' }, BOOK.subtitle),
    box({ flexGrow: 1 }),
  );
  const svg = await satori(layout, { ...SIZE, fonts });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
