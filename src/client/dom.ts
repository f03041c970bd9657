type Child = Node | string | null;

/** An element with attributes and children; null children are left out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Written out: the purge of style sheets keeps the names that it finds in the scripts. */
const LOOKS = {
  primary: 'gk-button gk-button--primary',
  secondary: 'gk-button gk-button--secondary',
  plain: 'gk-button gk-button--plain',
} as const;

/** A button; `primary` is the one step to take, `plain` stands beside it. */
export function button(label: string, run: () => void, look: keyof typeof LOOKS): HTMLButtonElement {
  const created = el('button', { type: 'button', class: LOOKS[look] }, label);
  created.addEventListener('click', run);
  return created;
}
