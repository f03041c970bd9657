import type { Plugin } from '@docusaurus/types';

/** Whether React wakes up in the browser: while writing, and where the ordinary path is asked for. */
export const HYDRATES = process.env.NODE_ENV === 'development' || Boolean(process.env.HYDRATE);

/**
 * Light pages: the scripts that Docusaurus makes for a browser are thrown away after the build (`tools/lighten`), so
 * nobody has to wait until they are small; the sheets are made small there.
 */
export default function lightPlugin(): Plugin {
  return {
    name: 'light',
    configureWebpack: (_config, isServer) => (isServer || HYDRATES ? {} : { optimization: { minimize: false } }),
  };
}
