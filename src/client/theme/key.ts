/** Names what this site keeps in the browser: other sites of the same owner share its storage. */
export const STORAGE_NAMESPACE = 'gk';

/** The key of the chosen theme, as Docusaurus makes it of the namespace. */
export const THEME_KEY = `theme-${STORAGE_NAMESPACE}`;
