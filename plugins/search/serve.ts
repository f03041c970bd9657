import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ConfigureWebpackResult } from '@docusaurus/types';

interface Middleware {
  readonly name: string;
  readonly middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/** Any name: a page that is open asks for the index that it was made with. */
const ADDRESS = /\/search-index\.[0-9a-f]{8}\.json(?:$|\?)/;

/** Part of the bundler's configuration by which `npm start` answers with the index as it was loaded last. */
export function serveIndex(index: () => string): ConfigureWebpackResult {
  const answer: Middleware = {
    name: 'search-index',
    middleware(request, response, next) {
      if (!ADDRESS.test(request.url ?? '')) return next();
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.end(index());
    },
  };
  const devServer = { setupMiddlewares: (others: readonly Middleware[]) => [answer, ...others] };
  return { devServer } as ConfigureWebpackResult;
}
