import { el } from '../dom';

/** Fixed places of a panel, each drawn anew only when what it shows has changed. */
export interface Slots<Name extends string> {
  readonly elements: readonly HTMLElement[];
  /** Draws a place anew unless `shows` is what it shows already. */
  readonly draw: (name: Name, shows: unknown, make: () => Node | null) => void;
}

/**
 * Makes the places, in this order. What did not change stays in the document as it is: a button that is replaced while a
 * finger is on it is never pressed, and focus and unfolded lists would be lost.
 */
export function makeSlots<Name extends string>(names: readonly Name[]): Slots<Name> {
  const slots = new Map(names.map((name) => [name, el('div')]));
  const shown = new Map<Name, string>();
  return {
    elements: [...slots.values()],
    draw(name, shows, make) {
      const key = JSON.stringify(shows ?? null);
      if (shown.get(name) === key) return;
      shown.set(name, key);
      const part = make();
      slots.get(name)?.replaceChildren(...(part ? [part] : []));
    },
  };
}
