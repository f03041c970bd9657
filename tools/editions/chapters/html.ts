import type { Element, ElementContent, Properties } from 'hast';

type Child = ElementContent | string | null;

/** An element of an edition: `h('p', { className: ['a'] }, 'words')`; null children are left out. */
export function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child): ElementContent[] =>
      child === null ? [] : [typeof child === 'string' ? { type: 'text', value: child } : child],
    ),
  };
}
