import { describe, expect, it } from 'vitest';
import { countText } from './wording';

describe('how much was found', () => {
  it.each([
    [0, 'Ничего не найдено'],
    [1, 'Найден 1 результат'],
    [2, 'Найдено 2 результата'],
    [4, 'Найдено 4 результата'],
    [5, 'Найдено 5 результатов'],
    [11, 'Найдено 11 результатов'],
    [12, 'Найдено 12 результатов'],
    [21, 'Найден 21 результат'],
    [22, 'Найдено 22 результата'],
    [111, 'Найдено 111 результатов'],
  ])('%i: %s', (count, text) => expect(countText(count, false)).toBe(text));

  it('is not said to be all where there is more', () => {
    expect(countText(12, true)).toBe('Первые 12 результатов');
  });
});
