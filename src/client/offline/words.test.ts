import { describe, expect, it, test } from 'vitest';
import type { Reason } from '../../offline/protocol';
import { count, persistedWords, repairedWords, stepLabel, troubleWords, wordsOf } from './words';

const MIB = 1024 * 1024;

describe('words of the panel', () => {
  test.each([
    [1, '1 файл'],
    [2, '2 файла'],
    [5, '5 файлов'],
    [11, '11 файлов'],
    [21, '21 файл'],
    [112, '112 файлов'],
    [0, '0 файлов'],
  ])('%d', (number, text) => expect(count(number, 'файл', 'файла', 'файлов')).toBe(text.replace(' ', '\u00A0')));

  it('name the size before anything is fetched', () => {
    const newest = { id: 'a', files: 1, bytes: 3 * MIB };
    expect(stepLabel('save', { kind: 'absent', newest })).toBe('Сохранить всё (3,0\u00A0МБ)');
    expect(stepLabel('save', { kind: 'partial', left: { files: 1, bytes: MIB }, newest: null })).toBe(
      'Сохранить всё (1,0\u00A0МБ)',
    );
    expect(stepLabel('remove', { kind: 'whole', newest: null })).toBe('Удалить с устройства');
  });

  test.each(['full', 'denied', 'network', 'gone', 'postponed'] as const satisfies readonly Reason[])(
    'say what to do about a failure: %s',
    (reason) => expect(troubleWords({ reason, release: 'a', needed: 2 * MIB })).toMatch(/\. .+[.:]/),
  );

  it('say how much place a full device lacks', () => {
    expect(troubleWords({ reason: 'full', release: 'a', needed: 2 * MIB })).toContain('нужно ещё 2,0\u00A0МБ');
  });

  it('say what a check found', () => {
    expect(repairedWords(0, 0, 0)).toBe('Проверили каждый файл: всё цело.');
    expect(repairedWords(3, 1, 0)).toBe('Не хватало: 3\u00A0файла, повреждено: 1\u00A0файл. Всё починили.');
    expect(repairedWords(3, 0, 2)).toContain('Осталось починить: 2\u00A0файла.');
  });

  it('are honest about what the browser promised', () => {
    expect([true, false, null].map(persistedWords)).toEqual([
      'браузер обещал не удалять',
      'браузер может удалить, если кончится место',
      'браузер не говорит',
    ]);
  });

  it('name every state in a heading without a full stop', () => {
    for (const why of ['file', 'insecure', 'messenger', 'browser', 'forbidden'] as const) {
      expect(wordsOf({ kind: 'impossible', why }).title).toMatch(/^[А-ЯЁ].*[^.]$/);
    }
  });
});
