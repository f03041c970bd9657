import type { Element, ElementContent, Root } from 'hast';

/**
 * Puts every heading of the second level with what follows it into a `<section>`, so that a browser lays out and
 * paints only the parts that are near the window (`content-visibility` in `src/css/parts.css`). What stands before the first
 * such heading stays where it is. The class `markdown` keeps the rules of the theme for what stands right below a page.
 */
export default function rehypeParts() {
  return (tree: Root): void => {
    const children: Root['children'] = [];
    let part: Element | null = null;
    for (const child of tree.children) {
      if (child.type === 'element' && child.tagName === 'h2') {
        part = { type: 'element', tagName: 'section', properties: { className: ['markdown', 'part'] }, children: [] };
        children.push(part);
      }
      // What a page imports and exports is no content: it stays at the top.
      if (part && child.type !== 'doctype' && (child.type as string) !== 'mdxjsEsm') {
        part.children.push(child as ElementContent);
      } else children.push(child);
    }
    tree.children = children;
  };
}
