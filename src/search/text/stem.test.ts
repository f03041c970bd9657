import { expect, test } from 'vitest';
import { normalize } from './normalize';
import { stem } from './stem';

test.each([
  ['партиция', 'партициями', 'партиций'],
  ['ошибка', 'ошибок', 'ошибками'],
  ['блокировка', 'блокировок'],
  ['узел', 'узла', 'узлов'],
  ['кэш', 'кеш', 'кеша'],
  ['ёмкость', 'емкости'],
  ['partition', 'partitions', 'partitioning'],
  ['generic', 'generics'],
])('%s and its forms have one stem', (...forms) => {
  expect(new Set(forms.map(normalize).map(stem)).size).toBe(1);
});

test.each([
  ['bus', 'bu'],
  ['топик', 'топливо'],
  ['k8s', 'k8'],
])('%s is not %s', (a, b) => expect(stem(a)).not.toBe(stem(b)));
