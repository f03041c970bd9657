import { describe, expect, it, test } from 'vitest';
import { at, parseText } from '../testing';
import { accDescription, accTitle, checkDiagrams, checkSyntax } from './diagrams';

const DESCRIPTION = 'accDescr: Топик состоит из трёх партиций, у каждой свой счёт offset.';
const SOURCE = `flowchart TB\n  accTitle: Топик\n  ${DESCRIPTION}\n  A["Топик"] --> B["Партиция"]`;
const page = (source: string, meta = 'id=topic caption="Топик"') =>
  parseText(`Слово.\n\n\`\`\`mermaid ${meta}\n${source}\n\`\`\``);
const check = (source: string, meta?: string) => checkDiagrams(page(source, meta));
const said = (message: string, hint: string) => [at(3, `схема «topic»: ${message}`, hint)];
const add = (line: string) => `${SOURCE}\n  ${line}`;

const NO_TITLE = said('нет названия', 'добавьте строку «accTitle: …»');
const NO_DESCRIPTION = said(
  'нет словесного описания или оно слишком короткое',
  'добавьте «accDescr: …»: всё, что видно на рисунке',
);
const OWN_STYLE = said('своё оформление', 'уберите %%{init}%%, style, classDef, linkStyle: цвета даёт тема');

describe('a diagram', () => {
  it('says nothing where it is right', () => expect(check(SOURCE)).toEqual([]));

  it('has no caption', () => {
    const expected = said('нет подписи', 'добавьте caption="…" в строку ```mermaid');
    expect(check(SOURCE, 'id=topic')).toEqual(expected);
    expect(check(SOURCE, 'id=topic caption=""')).toEqual(expected);
  });

  test.each([
    ['no title', SOURCE.replace('  accTitle: Топик\n', ''), NO_TITLE],
    ['an empty title', SOURCE.replace('accTitle: Топик', 'accTitle:'), NO_TITLE],
    ['no description', SOURCE.replace(DESCRIPTION, ''), NO_DESCRIPTION],
    ['an empty description', SOURCE.replace(DESCRIPTION, 'accDescr:'), NO_DESCRIPTION],
    ['a description too short', SOURCE.replace(DESCRIPTION, 'accDescr: Топик'), NO_DESCRIPTION],
    ['a style', add('style A fill:#f00'), OWN_STYLE],
    ['a class', add('classDef red fill:#f00'), OWN_STYLE],
    ['a style of arrows', add('linkStyle 0 stroke:#f00'), OWN_STYLE],
    ['a theme', `%%{init: {"theme": "dark"}}%%\n${SOURCE}`, OWN_STYLE],
  ])('has %s', (_, source, expected) => expect(check(source)).toEqual(expected));

  it('has too many participants', () => {
    const chat = (count: number) =>
      ['sequenceDiagram', '  accTitle: Обмен', `  ${DESCRIPTION}`]
        .concat(Array.from({ length: count }, (_, at) => `  ${at % 2 ? 'actor' : 'participant'} P${at}`))
        .join('\n');
    expect(check(chat(5))).toEqual([]);
    expect(check(chat(6))).toEqual(said('участников 6, на телефоне видно не больше 5', 'разделите схему'));
  });

  test.each([
    ['["', '"]'],
    ['[', ']'],
    ['(["', '"])'],
    ['{"', '"}'],
  ])('has a line of a label too long: %s…%s', (open, close) => {
    const [fits, long] = ['я'.repeat(40), 'я'.repeat(41)];
    expect(check(add(`C${open}${fits}<br/>${fits}<br>${fits}${close}`))).toEqual([]);
    expect(check(add(`C${open}${fits}<br/>${long}${close}`))).toEqual(
      said(`слишком длинная строка подписи «${long}»`, 'вставьте <br/>: в строке не больше 40 знаков'),
    );
  });

  it('reports everything at once', () => {
    expect(check('flowchart TB\n  style A fill:#f00', 'id=topic')).toHaveLength(4);
  });
});

describe('the text alternative', () => {
  it('is a line or a block in braces, on one line', () => {
    expect(accDescription('accDescr:  Одна строка. ')).toBe('Одна строка.');
    expect(accDescription('  accDescr {\n    Две\n    строки.\n  }')).toBe('Две строки.');
    expect(accDescription('flowchart TB')).toBeNull();
  });

  it('of a title is the rest of its own line', () => {
    expect(accTitle('flowchart TB\n  accTitle : Топик\n  A --> B')).toBe('Топик');
    expect(accTitle('accTitle:\n  accDescr: Не название')).toBeNull();
  });
});

describe('the syntax', () => {
  const parser = (error: string | null) => async () => error;

  it('is right', async () => expect(await checkSyntax(page(SOURCE), parser(null))).toEqual([]));

  test.each([
    ['at the line that the parser names', 'Parse error on line 2: x', 5],
    ['at the fence where the parser names none', 'No diagram type detected', 3],
    ['at the last line where the parser names one behind it', 'Parse error on line 9: x', 7],
  ])('is wrong %s', async (_, error, line) => {
    expect(await checkSyntax(page(SOURCE), parser(error))).toEqual([
      at(line, `схема «topic» не разбирается: ${error}`, 'подпись со скобками и знаками возьмите в кавычки: A["…"]'),
    ]);
  });
});
