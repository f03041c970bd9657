import { expect, it } from 'vitest';
import { leadOf } from './lead';

it('a short text stays whole', () => expect(leadOf(['Коротко.', 'Ясно.'])).toBe('Коротко. Ясно.'));

it('a long text ends with a sentence where one ends in time', () => {
  const text = 'Порядок в партиции гарантирован всегда. А между партициями никакого порядка нет и никогда не было.';
  expect(leadOf([text])).toBe('Порядок в партиции гарантирован всегда.');
});

it('else with a whole word', () => {
  const lead = leadOf(['слово '.repeat(40)]);
  expect(lead).toMatch(/^(?:слово )*слово…$/);
  expect(lead.length).toBeLessThan(80);
});
