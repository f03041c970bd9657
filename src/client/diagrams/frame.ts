/** Elements of the full-screen view. */
export interface Frame {
  readonly dialog: HTMLDialogElement;
  readonly stage: HTMLElement;
  readonly picture: SVGSVGElement;
  /** Says which step is shown. */
  readonly words: HTMLElement;
  readonly controls: Readonly<Record<Control, HTMLButtonElement>>;
}

export type Control = 'out' | 'fit' | 'in' | 'close' | 'back' | 'next';

const CONTROLS: Readonly<Record<Control, readonly [sign: string, name: string]>> = {
  out: ['−', 'Мельче'],
  fit: ['⤢', 'Вся схема'],
  in: ['+', 'Крупнее'],
  close: ['✕', 'Закрыть'],
  back: ['‹', 'Предыдущий шаг'],
  next: ['›', 'Следующий шаг'],
};

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

function makeControl([sign, name]: readonly [string, string]): HTMLButtonElement {
  const button = make('button', 'gk-viewer-control', sign);
  button.type = 'button';
  button.setAttribute('aria-label', name);
  button.title = name;
  return button;
}

/** A copy of the picture of a diagram; its ids belong to the page and are dropped. */
function copyPicture(diagram: HTMLElement): SVGSVGElement | null {
  const copy = diagram.querySelector('.gk-picture svg')?.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return null;
  copy.querySelectorAll('title, desc').forEach((element) => element.remove());
  copy.removeAttribute('aria-labelledby');
  return copy;
}

/** The full-screen view of a diagram, not yet shown; null where the diagram has no drawn picture. */
export function makeFrame(diagram: HTMLElement): Frame | null {
  const picture = copyPicture(diagram);
  if (!picture) return null;
  const title = diagram.querySelector('.gk-picture title')?.textContent ?? '';
  picture.setAttribute('aria-label', title);
  const controls = Object.fromEntries(
    Object.entries(CONTROLS).map(([control, names]) => [control, makeControl(names)]),
  ) as Record<Control, HTMLButtonElement>;
  const words = make('p', 'gk-viewer-words');
  words.setAttribute('aria-live', 'polite');
  const stage = make('div', 'gk-viewer-stage');
  stage.append(picture);
  const { out, fit, close, back, next } = controls;
  const head = make('div', 'gk-viewer-bar', make('h2', 'gk-viewer-title', title), out, fit, controls.in, close);
  const dialog = make(
    'dialog',
    'gk-viewer',
    head,
    stage,
    make('div', 'gk-viewer-bar gk-viewer-steps', back, words, next),
  );
  dialog.setAttribute('aria-label', `Схема: ${title}`);
  return { dialog, stage, picture, words, controls };
}
