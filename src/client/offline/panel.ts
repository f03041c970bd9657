// The panel of the page «Офлайн»: what is on the device and what can be done about it.
import { type Facts, type Step, stepsOf, toView, troubleOf } from '../../offline/view';
import { readAutoSave } from '../../storage/offline';
import { button, el } from './dom';
import { drawFacts, drawProgress, updateProgress } from './draw';
import { drawInstall } from './installHints';
import { drawPages, drawUnsaved, isInPlaceOfAnother } from './pages';
import { chooseAutoSave, runStep } from './steps';
import { watchCopy } from './watch';
import { repairedWords, stepLabel, troubleWords, wordsOf } from './words';

/** Draws the panel into an element and keeps it true. */
export function mountPanel(root: HTMLElement): void {
  const state = el('section', { class: 'gk-offline__state' });
  const said = el('p', { class: 'gk-unseen', role: 'status' });
  const pages = el('div');
  const install = el('div');
  const drawOffer = (): void => install.replaceChildren(drawInstall());
  // An edition that is opened from a file is on the device already.
  const isEdition = window.location.protocol === 'file:';
  root.replaceChildren(
    ...(isInPlaceOfAnother() ? [drawUnsaved()] : []),
    state,
    said,
    pages,
    ...(isEdition ? [] : [install]),
  );
  drawOffer();
  document.addEventListener('gk:installable', drawOffer);
  keepTrue(state, said, pages);
}

/** Draws anew only when something other than the progress has changed, so that focus stays where it is. */
function keepTrue(state: HTMLElement, said: HTMLElement, pages: HTMLElement): void {
  let shown = '';
  let title = '';
  let checked: string | null = null;

  const run = (step: Step): void => {
    checked = step === 'repair' ? 'Проверяем каждый файл…' : null;
    watch.forget();
    runStep(step)
      .then(watch.refresh)
      .catch(() => watch.refuse());
  };

  const draw = (facts: Facts): void => {
    const view = toView(facts);
    if (view.kind === 'saving') updateProgress(state, view.progress);
    const trouble = troubleOf(facts, view);
    const drawn = {
      view: view.kind === 'saving' ? { ...view, progress: null } : view,
      trouble,
      checked,
      facts: { ...facts, progress: null },
    };
    if (JSON.stringify(drawn) === shown) return;
    shown = JSON.stringify(drawn);

    const words = wordsOf(view);
    const heading = el('h2', { tabindex: '-1' }, words.title);
    const focused = state.contains(document.activeElement) ? labelOf(document.activeElement) : null;
    state.dataset.kind = trouble ? 'trouble' : view.kind;
    const parts = [
      heading,
      el('p', {}, words.text),
      view.kind === 'saving' ? drawProgress(view.progress) : null,
      trouble && el('p', { class: 'gk-offline__trouble' }, troubleWords(trouble)),
      checked && el('p', { class: 'gk-offline__checked' }, checked),
      drawButtons(
        stepsOf(view, facts, trouble).map((step) => [step, stepLabel(step, view)]),
        run,
      ),
      drawFacts(facts, view),
      view.kind === 'impossible' || view.kind === 'off' ? null : drawChoice(watch.refresh),
    ];
    state.replaceChildren(...parts.filter((part) => part !== null));
    if (focused !== null) (findControl(state, focused) ?? heading).focus();
    const news = [words.title, trouble && troubleWords(trouble), checked].filter(Boolean).join('. ');
    if (news !== title) said.textContent = news;
    title = news;
    void drawPages(isInPlaceOfAnother()).then((list) => pages.replaceChildren(...(list ? [list] : [])));
  };

  const watch = watchCopy(draw, ({ missing, damaged, left }) => {
    checked = repairedWords(missing, damaged, left);
  });
  void watch.refresh();
}

/** What is missing or new is the one thing to do; caring for a copy is none, and deleting it stands back. */
const LOOKS: Partial<Record<Step, 'primary' | 'plain'>> = {
  save: 'primary',
  resume: 'primary',
  take: 'primary',
  fetchNew: 'primary',
  remove: 'plain',
};

function drawButtons(steps: readonly (readonly [Step, string])[], run: (step: Step) => void): HTMLElement | null {
  if (steps.length === 0) return null;
  const buttons = steps.map(([step, label]) => button(label, () => run(step), LOOKS[step] ?? 'secondary'));
  return el('div', { class: 'gk-offline__buttons' }, ...buttons);
}

/** The switch of automatic saving. */
function drawChoice(onChange: () => Promise<void>): HTMLElement {
  const box = el('input', { type: 'checkbox' });
  box.checked = !readAutoSave();
  box.addEventListener('change', () => void chooseAutoSave(!box.checked).then(onChange));
  return el('label', { class: 'gk-offline__choice' }, box, el('span', {}, 'Не сохранять сам'));
}

const labelOf = (control: Element | null): string => control?.closest('label, button')?.textContent ?? '';

/** The control of the same words: focus stays on it over a drawing. */
function findControl(root: HTMLElement, label: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>('button, input')].find((control) => labelOf(control) === label);
}
