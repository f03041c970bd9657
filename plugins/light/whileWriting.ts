import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from '@docusaurus/types';

type Configuration = ReturnType<NonNullable<Plugin['configureWebpack']>>;

interface Middleware {
  readonly name: string;
  readonly middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/**
 * Part of the bundler's configuration by which `npm start` answers addresses like this with a JSON that a build would have
 * put into the site. Otherwise its server gives the page of the application, whatever is asked for.
 */
export function answerWhileWriting(name: string, address: RegExp, json: (address: string) => string): Configuration {
  const answer: Middleware = {
    name,
    middleware(request, response, next) {
      const { url = '' } = request;
      if (!address.test(url)) return next();
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.end(json(url));
    },
  };
  // Docusaurus has such a function too. webpack-merge calls both with the same list and joins what they return: to come
  // before the page of the application, an answer is put into that list, and nothing is added to its end.
  const setupMiddlewares = (all: Middleware[]): Middleware[] => {
    all.unshift(answer);
    return [];
  };
  return { devServer: { setupMiddlewares } } as Configuration;
}
