import { answerWhileWriting } from '../light/whileWriting';

/** Any name: a page that is open asks for the index that it was made with. */
const ADDRESS = /\/search-index\.[0-9a-f]{8}\.json(?:$|\?)/;

/** Part of the bundler's configuration by which `npm start` answers with the index as it was loaded last. */
export function serveIndex(index: () => string): ReturnType<typeof answerWhileWriting> {
  return answerWhileWriting('search-index', ADDRESS, index);
}
