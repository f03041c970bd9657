import { describe, expect, it, test } from 'vitest';
import { parseText, parseTree, show } from '../testing';
import { linkTerms, toGlossary } from './glossary';

const term = (id: string, forms: string) => `:::term[${id}]{#${id} forms="${forms}"}\n\nЧто это.\n\n:::`;
const TERMS = [
  term('key', 'ключ, ключа'),
  term('routing-key', 'ключ маршрутизации, ключа маршрутизации'),
  term('topic', 'топик, топики, topic'),
  term('cpp', 'C++'),
  term('unused', ''),
].join('\n\n');
const GLOSSARY = toGlossary(parseText(TERMS).terms);

/** The text of «Как это устроено» with `[слово](#id)` for every term. */
function link(mdx: string, glossary = GLOSSARY): string {
  const tree = parseTree(`## Как это устроено {/* #how */}\n\n${mdx}`);
  linkTerms(tree, glossary, '../interview/glossary.mdx');
  return show(tree)
    .replace(/^<heading>.*?<\/heading>/, '')
    .replaceAll('../interview/glossary.mdx', '')
    .replaceAll(' "Что это."', '')
    .replace(/<\/?paragraph>/g, '');
}

it('the glossary has the terms with forms, the longest form first', () => {
  expect(GLOSSARY.map(({ id, forms }) => [id, forms])).toEqual([
    ['key', ['ключа', 'ключ']],
    ['routing-key', ['ключа маршрутизации', 'ключ маршрутизации']],
    ['topic', ['топики', 'топик', 'topic']],
    ['cpp', ['C++']],
  ]);
});

describe('terms of «Как это устроено»', () => {
  test.each([
    ['the first occurrence only', 'Топик и топик.', '[Топик](#topic) и топик.'],
    ['the first occurrence, whatever its form', 'Топик, потом топики.', '[Топик](#topic), потом топики.'],
    [
      'the first occurrence of all blocks',
      'Вот топик.\n\n- топик',
      'Вот [топик](#topic).<list><listItem>топик</listItem></list>',
    ],
    ['several in one text', 'Ключ в топик.', '[Ключ](#key) в [топик](#topic).'],
    ['alone in its place', '**топик**', '<strong>[топик](#topic)</strong>'],
    [
      'the longest form first',
      'Вот ключ маршрутизации и ключ.',
      'Вот [ключ маршрутизации](#routing-key) и [ключ](#key).',
    ],
    [
      'never a part of a longer term',
      'Ключ маршрутизации, ключ маршрутизации, ключ.',
      '[Ключ маршрутизации](#routing-key), ключ маршрутизации, [ключ](#key).',
    ],
    ['whole words only', 'Ключик, топик-1, subtopic, topic_a.', 'Ключик, топик-1, subtopic, topic_a.'],
    ['forms with signs', 'На C++ и (C++).', 'На [C++](#cpp) и (C++).'],
    ['not in a link', '[топик](https://go.dev)', '[топик](https://go.dev)'],
    ['not in code', '`топик`', 'топик'],
    ['not in a block of code', '```sh\ntopic\n```', '<code sh null>topic</code>'],
    ['not in a heading', '### Топик {/* #a */}', '<heading>Топик /* #a */</heading>'],
    ['not in a block', ':::tip\n\nтопик\n\n:::', '<containerDirective>топик</containerDirective>'],
  ])('%s', (_, mdx, linked) => expect(link(mdx)).toBe(linked));

  it('are not linked in a table', () => expect(link('| топик |\n| --- |\n| ключ |')).not.toContain('#'));

  it('are not linked in other sections', () => {
    const tree = parseTree(
      'Топик.\n\n## Код {/* #code */}\n\nТопик.\n\n## Как {/* #how */}\n\nТопик.\n\n## Где {/* #x */}\n\nКлюч.',
    );
    linkTerms(tree, GLOSSARY, './glossary.mdx');
    expect(show(tree).match(/\]\([^ ]*/g)).toEqual(['](./glossary.mdx#topic']);
  });

  it('carry the definition and the class of a term', () => {
    const tree = parseTree('## Как {/* #how */}\n\nТопик.');
    linkTerms(tree, GLOSSARY, './glossary.mdx');
    expect(tree.children[1]).toMatchObject({
      children: [
        { value: '' },
        {
          type: 'link',
          url: './glossary.mdx#topic',
          title: 'Что это.',
          data: { hProperties: { className: ['term'] } },
        },
        { value: '.' },
      ],
    });
  });

  it('of an empty glossary are none', () => expect(link('Топик.', [])).toBe('Топик.'));

  it('with the same form: the first term has it', () => {
    const twins = toGlossary(parseText(`${term('one', 'слово')}\n\n${term('two', 'слово')}`).terms);
    expect(link('Слово, слово.', twins)).toBe('[Слово](#one), слово.');
  });
});
