import { button, el } from '../dom';

export interface Notice {
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void };
  /** Runs when the reader puts the notice aside. */
  readonly onClose?: () => void;
}

let region: HTMLElement | null = null;

/** Shows a bar at the bottom; a newer one takes the place of the older. */
export function showNotice({ text, action, onClose }: Notice): void {
  const close = (): void => {
    hideNotice();
    onClose?.();
  };
  prepareNotice().replaceChildren(
    el('p', {}, text),
    el(
      'div',
      { class: 'gk-notice__buttons' },
      button(action.label, action.run, 'primary'),
      button('Позже', close, 'plain'),
    ),
  );
}

export function hideNotice(): void {
  region?.replaceChildren();
}

/** Makes the live region: it must be there before it says anything, or a screen reader misses the first word. */
export function prepareNotice(): HTMLElement {
  if (!region?.isConnected) {
    region = el('div', { class: 'gk-notice', role: 'status', 'data-print': 'hide' });
    document.body.append(region);
  }
  return region;
}
