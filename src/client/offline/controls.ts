import type { Step } from '../../offline/view';
import { readAutoSave } from '../../storage/offline';
import { button, el } from '../dom';
import { chooseAutoSave } from './steps';

/** What is missing or new is the one thing to do; caring for a copy is none, and deleting it stands back. */
const LOOKS: Partial<Record<Step, 'primary' | 'plain'>> = {
  save: 'primary',
  resume: 'primary',
  take: 'primary',
  fetchNew: 'primary',
  remove: 'plain',
};

/** The buttons of these steps; null where there is nothing to do. */
export function drawButtons(
  steps: readonly (readonly [Step, string])[],
  run: (step: Step) => void,
): HTMLElement | null {
  if (steps.length === 0) return null;
  const buttons = steps.map(([step, label]) => button(label, () => run(step), LOOKS[step] ?? 'secondary'));
  return el('div', { class: 'gk-offline__buttons' }, ...buttons);
}

/** The switch of automatic saving. */
export function drawChoice(onChange: () => Promise<void>): HTMLElement {
  const box = el('input', { type: 'checkbox' });
  box.checked = !readAutoSave();
  box.addEventListener('change', () => void chooseAutoSave(!box.checked).then(onChange));
  return el('label', { class: 'gk-offline__choice' }, box, el('span', {}, 'Не сохранять сам'));
}
