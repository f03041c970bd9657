/** Ids, slugs and anchors: Latin kebab-case, so that a link to them survives any chat and never changes. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether the text may be an id of a heading, a question or a diagram. */
export function isId(text: string): boolean {
  return ID_PATTERN.test(text);
}

/** The address of a page id (`messaging/kafka`) below the base path: `/messaging/kafka/`. */
export function pagePath(pageId: string): string {
  return `/${pageId}/`;
}
