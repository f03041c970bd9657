import { expect, it, test } from 'vitest';
import { tablesOfTexts } from '../testingBook';
import { candidatesFor } from './candidates';
import { Vocabulary } from './vocabulary';

const tables = tablesOfTexts(
  'Транзакции, дженерики и обработчик: хендлер.',
  'The traceparent header. He got it.',
  'Горутины. Обмен и обменник. Деплой.',
  'Rebase, upsert, postmortem. Постмортем.',
);
const vocabulary = new Vocabulary(tables);

/** The surest term for a finished word, and the way to it. */
function meant(word: string): [string | undefined, string | undefined] {
  const [best] = candidatesFor(word, vocabulary, { open: false, literal: false });
  return [tables.terms[best?.term ?? -1], best?.way];
}

test.each([
  ['a slip in the stem', 'транзукции', 'транзакц'],
  ['a slip in the ending', 'дженерикамми', 'дженерик'],
  ['a slip where stem and ending meet', 'транзакуиями', 'транзакц'],
  ['«э» for «е» beside a slip', 'хэндера', 'хендлер'],
  ['a slip in an English ending', 'traceparnt', 'tracepar'],
  ['a slip, not an ending that begins with a consonant', 'обменнки', 'обменник'],
  ['a slip, though it sounds like a word of the other script', 'постмортм', 'постморт'],
  ['a name in a verb', 'отребейзить', 'rebas'],
  ['a name with a prefix', 'передеплой', 'депл'],
  ['a name in a verb of one time', 'апсертнуть', 'upsert'],
])('%s: %s', (_, word, term) => expect(meant(word)[0]).toBe(term));

it('another form of a word is no slip of it', () => {
  const forms = new Vocabulary(tablesOfTexts('Сервис хеширует ключ.', 'Хеширование ключа.'));
  const meant = candidatesFor('хешируя', forms, { open: false, literal: false });
  expect(new Set(meant.map(({ way }) => way))).toEqual(new Set(['family']));
  expect(meant.map(({ term }) => forms.terms[term])).toContain('хеширован');
});

it('a word that stands in many places is the likelier to be meant itself', () => {
  const weightOf = (places: number): number => {
    const texts = Array.from({ length: places }, () => 'Отладка.');
    const known = new Vocabulary(tablesOfTexts(...texts, 'Отладчик ждёт.'));
    const term = known.find('отладчик');
    const meant = candidatesFor('отладка', known, { open: false, literal: false });
    return meant.find((candidate) => candidate.term === term)?.weight ?? 0;
  };
  expect(weightOf(1)).toBeGreaterThan(weightOf(9));
  expect(weightOf(9)).toBeGreaterThan(0);
});

it('what is much shorter is not what was heard', () => expect(meant('гооутинами')).toEqual(['горутин', 'typo']));

it('slips are not mended where the word is taken literally', () => {
  expect(candidatesFor('дженерикамми', vocabulary, { open: false, literal: true })).toEqual([]);
});
