// The panel of the page «Офлайн»: what is on the device and what can be done about it.
import { type Facts, type Step, stepsOf, toView, troubleOf } from '../../offline/view';
import { readAutoSave } from '../../storage/offline';
import { drawButtons, drawChoice } from './controls';
import { el } from '../dom';
import { drawFacts, drawProgress, updateProgress } from './draw';
import { drawInstall } from './installHints';
import { drawPages, drawUnsaved, isInPlaceOfAnother, readPages } from './pages';
import type { Installer } from './prompt';
import { makeSlots } from './slots';
import { runStep } from './steps';
import { watchCopy } from './watch';
import { repairedWords, stepLabel, troubleWords, wordsOf } from './words';

/** Draws the panel into an element and keeps it true. */
export function mountPanel(root: HTMLElement, installer: Installer): void {
  const state = el('section', { class: 'gk-offline__state' });
  const said = el('p', { class: 'gk-unseen', role: 'status' });
  const pages = el('div');
  const install = el('div');
  const drawOffer = (): void => install.replaceChildren(drawInstall(installer));
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

function keepTrue(state: HTMLElement, said: HTMLElement, pages: HTMLElement): void {
  const heading = el('h2', { tabindex: '-1' });
  const slots = makeSlots(['text', 'progress', 'trouble', 'checked', 'buttons', 'facts', 'choice']);
  const list = makeSlots(['pages']);
  state.replaceChildren(heading, ...slots.elements);
  pages.replaceChildren(...list.elements);
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
    const words = wordsOf(view);
    const trouble = troubleOf(facts, view);
    const buttons = stepsOf(view, facts, trouble).map((step) => [step, stepLabel(step, view)] as const);
    const isPossible = view.kind !== 'impossible' && view.kind !== 'off';
    const focused = state.contains(document.activeElement);

    state.dataset.kind = trouble ? 'trouble' : view.kind;
    if (heading.textContent !== words.title) heading.textContent = words.title;
    slots.draw('text', words.text, () => el('p', {}, words.text));
    slots.draw('progress', view.kind === 'saving', () => (view.kind === 'saving' ? drawProgress(view.progress) : null));
    if (view.kind === 'saving') updateProgress(state, view.progress);
    slots.draw('trouble', trouble, () => trouble && el('p', { class: 'gk-offline__trouble' }, troubleWords(trouble)));
    slots.draw('checked', checked, () => (checked ? el('p', { class: 'gk-offline__checked' }, checked) : null));
    slots.draw('buttons', buttons, () => drawButtons(buttons, run));
    slots.draw('facts', [view.kind, facts.status, facts.storage, facts.newest], () => drawFacts(facts, view));
    slots.draw('choice', [isPossible, readAutoSave()], () => (isPossible ? drawChoice(watch.refresh) : null));

    // Focus that stood on a button that is gone would begin anew at the top of the page.
    if (focused && !state.contains(document.activeElement)) heading.focus();
    const news = [words.title, trouble && troubleWords(trouble), checked].filter(Boolean).join('. ');
    if (said.textContent !== news) said.textContent = news;
    if (view.kind !== 'saving') {
      void readPages().then((held) => list.draw('pages', held, () => drawPages(held, isInPlaceOfAnother())));
    }
  };

  const watch = watchCopy(draw, ({ missing, damaged, left }) => {
    checked = repairedWords(missing, damaged, left);
  });
  void watch.refresh();
}
