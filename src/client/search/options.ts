import type { Hit } from '@site/src/search/types';
import { placeUrl } from './address';
import { element } from './element';
import { type HitGroup, groupByPage, hitContent } from './hit';
import type { Snippets } from './snippets';

/** The listbox of a combobox: which option is active, and how the field says so. */
export interface Options {
  readonly show: (hits: readonly Hit[]) => void;
  readonly clear: () => void;
  /** The option that Enter opens. */
  readonly active: () => HTMLAnchorElement | null;
  /** By so many, round the ends. */
  readonly move: (step: number) => void;
  readonly first: () => void;
  readonly last: () => void;
  /** The hit that an option shows. */
  readonly hitOf: (option: Element) => Hit | undefined;
}

function renderGroup(
  { hits, pageTitle }: HitGroup,
  id: string,
  options: Map<Element, Hit>,
  snippets: Snippets,
): HTMLElement {
  const label = element('div', { class: 'gk-search-group-title', id, role: 'presentation' }, pageTitle);
  // The page itself is its own heading: the name twice would be noise for the eye, a screen reader needs it as the label.
  if (hits[0]?.kind === 'page') label.classList.add('gk-unseen');
  return element(
    'div',
    { class: 'gk-search-group', role: 'group', 'aria-labelledby': id },
    label,
    ...hits.map((hit) => {
      const option = element(
        'a',
        {
          class: 'gk-search-option',
          role: 'option',
          id: `gk-search-option-${options.size}`,
          'aria-selected': 'false',
          tabindex: '-1',
          href: placeUrl(hit.path),
        },
        ...hitContent(hit, snippets),
      );
      options.set(option, hit);
      return option;
    }),
  );
}

/** Options of a combobox after the ARIA Authoring Practices: focus stays in the field, the first option is chosen. */
export function createOptions(input: HTMLInputElement, listbox: HTMLElement, snippets: Snippets): Options {
  const hits = new Map<HTMLAnchorElement, Hit>();
  let at = -1;
  const all = () => [...hits.keys()];

  const choose = (index: number, scroll: boolean) => {
    all()[at]?.setAttribute('aria-selected', 'false');
    at = index;
    const option = all()[at];
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    // The heading of the group comes into sight with its first option.
    const target = option.matches('.gk-search-group-title + *') ? option.parentElement : option;
    if (scroll) (target ?? option).scrollIntoView({ block: 'nearest' });
  };

  const show = (shown: readonly Hit[]) => {
    hits.clear();
    listbox.replaceChildren(
      ...groupByPage(shown).map((group, index) =>
        renderGroup(group, `gk-search-group-${index}`, hits as Map<Element, Hit>, snippets),
      ),
    );
    listbox.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(shown.length > 0));
    choose(shown.length > 0 ? 0 : -1, false);
  };

  listbox.addEventListener('pointermove', ({ target, pointerType }) => {
    const option = target instanceof Element ? target.closest('a') : null;
    if (pointerType === 'mouse' && option && all()[at] !== option) choose(all().indexOf(option), false);
  });

  return {
    show,
    clear: () => show([]),
    active: () => all()[at] ?? null,
    move: (step) => {
      if (hits.size > 0) choose((at + step + hits.size) % hits.size, true);
    },
    first: () => choose(0, true),
    last: () => choose(hits.size - 1, true),
    hitOf: (option) => hits.get(option as HTMLAnchorElement),
  };
}
