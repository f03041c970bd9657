import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { answerWhileWriting } from './whileWriting';

interface Step {
  readonly name: string;
  readonly middleware: (request: { url: string }, response: object, next: () => void) => void;
}
type SetUp = (all: Step[]) => Step[];

const setUpOf = (configuration: unknown) =>
  (configuration as { devServer: { setupMiddlewares: SetUp } }).devServer.setupMiddlewares;

/** As webpack-merge puts two functions together: it calls both, then joins what they returned. */
const merge =
  (...functions: readonly SetUp[]): SetUp =>
  (all) =>
    functions.map((each) => each(all)).flat();

it('answers before the page of the application does, and leaves every other step once', () => {
  const page: Step = { name: 'page', middleware: () => undefined };
  const ours = answerWhileWriting('index', /\/index\.json$/, () => '{"a":1}');
  const steps = merge((all) => all, setUpOf(ours))([page]);
  expect(steps.map(({ name }) => name)).toEqual(['index', 'page']);
});

it('passes on what it was not asked for', () => {
  const [step] = merge((all) => all, setUpOf(answerWhileWriting('index', /\/index\.json$/, () => '{"a":1}')))([]);
  const said: unknown[] = [];
  const response: Partial<ServerResponse> = {
    setHeader: (name, value) => (said.push(name, value), response as ServerResponse),
    end: (text: unknown) => (said.push(text), response as ServerResponse),
  };
  step?.middleware({ url: '/go-konspekt/other.json' }, response, () => said.push('next'));
  step?.middleware({ url: '/go-konspekt/index.json' }, response, () => said.push('next'));
  expect(said).toEqual(['next', 'Content-Type', 'application/json; charset=utf-8', '{"a":1}']);
});
