import { describe, expect, it, test } from 'vitest';
import type { Verdict } from '../../../src/model/ledger';
import { at, fragment, parseText } from '../testing';
import { checkClaims, checkLedger } from './fragments';

const LINK = '[Документация](https://kafka.apache.org)';
const answered = (answer: string) => `:::from-notes{fragments="n1-001"}\n\n${answer}\n\n:::`;
const check = (text: string, verdict: Verdict = 'ok') => checkClaims([parseText(text)], [fragment({ verdict })]);

describe('claims on fragments', () => {
  it('may be a line where the verdict is «ok»', () => {
    expect(check('::from-notes{fragments="n1-001"}')).toEqual([]);
  });

  it('name no fragment', () => {
    const expected = at(3, 'from-notes без фрагментов', 'назовите их: fragments="n1-001 n1-002"');
    expect(check('Слово.\n\n::from-notes')).toEqual([expected]);
    expect(check('Слово.\n\n::from-notes{fragments=" "}')).toEqual([expected]);
  });

  it('name an unknown fragment', () => {
    expect(check('::from-notes{fragments="n1-001 n1-999"}')).toEqual([
      at(1, 'фрагмента «n1-999» нет в notes/ledger.json', 'проверьте номер: n1-001 … n1-110, n2-001 … n2-064'),
    ]);
  });

  it('name a fragment twice on a page, but may on two', () => {
    const text = '::from-notes{fragments="n1-001"}';
    expect(check(`${text}\n\n${text}`)).toEqual([
      at(3, 'фрагмент «n1-001» назван на странице дважды', 'оставьте его в одном from-notes'),
    ]);
    expect(checkClaims([parseText(text), parseText(text, { file: 'docs/a/b.mdx' })], [fragment()])).toEqual([]);
  });

  test.each(['typo', 'imprecise', 'outdated', 'wrong', 'opinion', 'personal experience'] as const)(
    'must answer where the verdict is «%s»',
    (verdict) => {
      const message = `у фрагмента «n1-001» вердикт «${verdict}», а ответа нет`;
      expect(check('::from-notes{fragments="n1-001"}', verdict)).toEqual([
        at(1, message, 'нужна форма :::from-notes{…} с тем, что верно и почему'),
      ]);
      expect(check(answered(`Верно так: ${LINK}.`), verdict)).toEqual([]);
    },
  );

  test.each(['imprecise', 'outdated', 'wrong'] as const)('must link to a source where the notes are %s', (verdict) => {
    const message = 'исправление фрагмента «n1-001» без ссылки на источник';
    const expected = [at(1, message, 'добавьте ссылку на первоисточник')];
    expect(check(answered('Верно так.'), verdict)).toEqual(expected);
    expect(check(answered('Верно [так](./kafka.mdx).'), verdict)).toEqual(expected);
  });

  it.each(['typo', 'opinion', 'personal experience'] as const)('need no link where it is %s', (verdict) => {
    expect(check(answered('Это мнение автора.'), verdict)).toEqual([]);
  });
});

describe('the ledger', () => {
  const page = parseText('## А {/* #a */}\n\n::from-notes{fragments="n1-001"}');
  const inLedger = { file: 'notes/ledger.json' };

  it.each(['n1-001', 'a'])('is content with a page that claims the fragment and has the anchor: %s', (anchor) => {
    expect(checkLedger([page], [fragment({ anchor })])).toEqual([]);
  });

  test.each(['messaging/sample', 'messaging/gone'])('finds a fragment that %s does not claim', (id) => {
    const hint = `добавьте from-notes{fragments="n1-002"} на docs/${id}.mdx или исправьте page в ледгере`;
    expect(checkLedger([page], [fragment({ id: 'n1-002', page: id })])).toEqual([
      at(1, `фрагмент «n1-002» не назван на странице «${id}»`, hint, inLedger),
    ]);
  });

  it('finds an anchor that the page does not have, and does not say that the claim is missing', () => {
    const message = 'фрагмент «n1-001» ведёт к якорю «nowhere», которого на странице «messaging/sample» нет';
    const hint = 'исправьте anchor в ледгере: id заголовка или вопроса, номер фрагмента';
    expect(checkLedger([page], [fragment({ anchor: 'nowhere' })])).toEqual([at(1, message, hint, inLedger)]);
  });
});
