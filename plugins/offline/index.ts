import type { Plugin } from '@docusaurus/types';
import { answerWhileWriting } from '../light/whileWriting';

const ADDRESS = /\/offline\.json(?:$|\?)/;

/** While one writes there is no release to save: pages are told that saving is switched off. The rest is `tools/seal`. */
export default function offlinePlugin(): Plugin {
  return {
    name: 'offline',
    configureWebpack: () =>
      process.env.NODE_ENV === 'development'
        ? answerWhileWriting('offline', ADDRESS, () => JSON.stringify({ off: true }))
        : undefined,
  };
}
