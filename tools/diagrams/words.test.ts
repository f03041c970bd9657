import { describe, expect, it } from 'vitest';
import type { Edge, Event, Node } from './scene';
import { modelWords } from './words';

const node = (id: string, label: string, changes: Partial<Node> = {}): Node => ({
  ...{ id, label, parent: null, isGroup: false, shape: 'squareRect' },
  ...changes,
});
const edge = (from: string, to: string, label = '', arrow: Edge['arrow'] = 'forward'): Edge => ({
  ...{ from, to, label, arrow },
});

describe('a graph in words', () => {
  const nodes = [node('a', 'Веб'), node('b', 'Шлюз'), node('c', 'Заказы'), node('d', 'Оплата')];

  it('is a sentence an edge, edges with the same words together', () => {
    const edges = [edge('a', 'b'), edge('b', 'c', 'gRPC'), edge('c', 'd', '', 'both'), edge('b', 'd', 'gRPC')];
    expect(modelWords({ kind: 'graph', nodes, edges })).toEqual([
      'Веб → Шлюз',
      'Шлюз → Заказы, Оплата: gRPC',
      'Заказы ↔ Оплата',
    ]);
  });

  it('leaves out what is there for the layout, and names what stands alone', () => {
    expect(
      modelWords({ kind: 'graph', nodes, edges: [edge('a', 'b', '', 'none'), edge('b', 'c', '', 'invisible')] }),
    ).toEqual(['Веб — Шлюз', 'Отдельно: Заказы, Оплата']);
  });

  it('begins with the groups, in the order of the source', () => {
    const grouped = [
      node('two', 'Второй', { isGroup: true }),
      node('one', 'Первый', { isGroup: true }),
      node('a', 'A', { parent: 'one' }),
      node('b', 'B', { parent: 'two' }),
    ];
    expect(modelWords({ kind: 'graph', nodes: grouped, edges: [] })).toEqual(['Первый: A', 'Второй: B']);
  });

  it('calls the dots of states by what they mean', () => {
    const states = [node('s', '', { shape: 'stateStart' }), node('x', 'спит'), node('e', '', { shape: 'stateEnd' })];
    expect(modelWords({ kind: 'graph', nodes: states, edges: [edge('s', 'x'), edge('x', 'e', 'wait')] })).toEqual([
      'начало → спит',
      'спит → конец: wait',
    ]);
  });
});

describe('a sequence in words', () => {
  const event = (type: Event['type'], changes: Partial<Event> = {}): Event => ({
    ...{ type, from: '', to: '', text: '', frame: '', step: null },
    ...changes,
  });
  const participants = { c: 'Клиент', b: 'Брокер' };

  it('is a sentence a message or a note, within frames with their words', () => {
    const events = [
      event('message', { from: 'c', to: 'b', text: 'запись' }),
      event('note', { from: 'c', to: 'b', text: 'сеть' }),
      event('open', { text: 'каждый период', frame: 'loop' }),
      event('message', { from: 'b', to: 'b', text: 'чистит' }),
      event('else', { text: 'иначе' }),
      event('note', { from: 'b', to: 'b', text: 'ждёт' }),
      event('close'),
      event('message', { from: 'b', to: 'c' }),
    ];
    expect(modelWords({ kind: 'sequence', participants, events })).toEqual([
      'Клиент → Брокер: запись',
      'Клиент, Брокер: сеть',
      '(каждый период) Брокер, сам себе: чистит',
      '(иначе) Брокер: ждёт',
      'Брокер → Клиент',
    ]);
  });
});
