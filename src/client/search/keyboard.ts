import type { Options } from './options';

/**
 * The keys of a combobox. Home and End belong to the text until an arrow has entered the list; typing returns them.
 * `onEnter` decides what Enter does: the answer to what was just typed may still be on its way.
 */
export function listenToKeys(input: HTMLInputElement, options: Options, onEnter: (event: KeyboardEvent) => void): void {
  let inList = false;
  input.addEventListener('input', () => (inList = false));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey) return;
    const act = (action: () => void) => {
      event.preventDefault();
      inList = true;
      action();
    };
    if (event.key === 'ArrowDown') act(() => options.move(1));
    else if (event.key === 'ArrowUp') act(() => options.move(-1));
    else if (event.key === 'Home' && inList) act(options.first);
    else if (event.key === 'End' && inList) act(options.last);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') inList = false;
    else if (event.key === 'Enter') {
      event.preventDefault();
      onEnter(event);
    }
  });
}
