import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSlots } from './slots';

const { document } = new JSDOM('').window;
beforeEach(() => void vi.stubGlobal('document', document));
afterEach(() => vi.unstubAllGlobals());

describe('places of a panel', () => {
  const button = () => document.createElement('button');

  it('keep what they show while it is the same', () => {
    const slots = makeSlots(['a', 'b']);
    slots.draw('a', { label: 'Сохранить' }, button);
    const [first] = slots.elements;
    const drawn = first?.firstChild;
    slots.draw('b', 1, button);
    slots.draw('a', { label: 'Сохранить' }, button);
    expect(first?.firstChild).toBe(drawn);
    slots.draw('a', { label: 'Удалить' }, button);
    expect(first?.firstChild).not.toBe(drawn);
  });

  it('are empty where there is nothing to show', () => {
    const slots = makeSlots(['a']);
    slots.draw('a', 1, button);
    slots.draw('a', null, () => null);
    expect(slots.elements[0]?.childNodes.length).toBe(0);
  });
});
