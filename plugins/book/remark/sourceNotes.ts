import type { RootContent } from 'mdast';
import { pagePath } from '../../../src/model/ids';
import type { Fragment } from '../../../src/model/ledger';
import { element } from './jsx';

const TITLES: Readonly<Record<Fragment['note'], string>> = {
  'note-1.txt': 'Первая заметка',
  'note-2.txt': 'Вторая заметка',
};

/** Both notes whole, every fragment in its place with its verdict and a link to where it went. */
export function renderSourceNotes(
  ledger: readonly Fragment[],
  notes: Readonly<Record<Fragment['note'], string>>,
  pageTitles: ReadonlyMap<string, string>,
): RootContent[] {
  return (['note-1.txt', 'note-2.txt'] as const).flatMap((note) => {
    const id = note.replace('.txt', '');
    const heading: RootContent = {
      type: 'heading',
      depth: 2,
      children: [
        { type: 'text', value: TITLES[note] },
        { type: 'mdxTextExpression', value: `/* #${id} */` },
      ],
    };
    return [
      heading,
      element(
        'SourceNote',
        {},
        pieces(
          ledger.filter((f) => f.note === note),
          notes[note],
          pageTitles,
        ),
      ),
    ];
  });
}

/** The text of a note cut at its fragments; what stands between two of them is white space and kept. */
function pieces(fragments: readonly Fragment[], text: string, pageTitles: ReadonlyMap<string, string>): RootContent[] {
  const result: RootContent[] = [];
  let at = 0;
  for (const fragment of fragments) {
    const start = text.indexOf(fragment.text, at);
    const gap = text.slice(at, start);
    at = start + fragment.text.length;
    const href = `${pagePath(fragment.page)}#${fragment.anchor}`;
    const { id, verdict } = fragment;
    const page = pageTitles.get(fragment.page) ?? fragment.page;
    result.push(element('SourceFragment', { id: `source-${id}`, gap, text: fragment.text, verdict, href, page }));
  }
  return result;
}
