import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from '@docusaurus/types';

type Configuration = ReturnType<NonNullable<Plugin['configureWebpack']>>;

interface Middleware {
  readonly name: string;
  readonly middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/** Any name: a page that is open asks for the index that it was made with. */
const ADDRESS = /\/search-index\.[0-9a-f]{8}\.json(?:$|\?)/;

/** Part of the bundler's configuration by which `npm start` answers with the index as it was loaded last. */
export function serveIndex(index: () => string): Configuration {
  const answer: Middleware = {
    name: 'search-index',
    middleware(request, response, next) {
      if (!ADDRESS.test(request.url ?? '')) return next();
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.end(index());
    },
  };
  // Takes the place of Docusaurus' own, which only shows sources in the overlay of an error.
  const devServer = { setupMiddlewares: (others: readonly Middleware[]) => [answer, ...others] };
  return { devServer } as Configuration;
}
