/** The oldest browsers that scripts and sheets are made for, as esbuild names them: those of `browserslist`. */
export const OLDEST_BROWSERS = ['chrome100', 'firefox100', 'safari15'] as const;
