import { runCommand, runCounting, runVitest } from './command';
import { type Outcome, sum } from './outcome';

/** A group of checks, named by what it protects. */
export interface Job {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

async function inTurn(...steps: readonly (() => Promise<Outcome>)[]): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await step());
  return sum(outcomes);
}

/** All checks, the quickest first. */
export const JOBS: readonly Job[] = [
  {
    name: 'types',
    run: () =>
      inTurn(
        ...['tsconfig.json', 'tsconfig.pure.json', 'tsconfig.worker.json'].map(
          (file) => () => runCommand('tsc', '-p', file),
        ),
      ),
  },
  {
    name: 'style',
    run: () =>
      inTurn(
        () => runCommand('eslint', '.'),
        () => runCommand('prettier', '--check', '--log-level=warn', '.'),
      ),
  },
  { name: 'logic', run: () => runVitest('logic') },
  {
    name: 'book',
    run: () =>
      inTurn(
        () => runCommand('tsx', 'tools/book/index.ts'),
        () => runVitest('book'),
      ),
  },
  { name: 'examples', run: () => runCounting('tsx', 'tools/examples/index.ts') },
  {
    name: 'site',
    run: () =>
      inTurn(
        () => runCommand('npm', 'run', '--silent', 'build'),
        () => runVitest('site'),
      ),
  },
  {
    name: 'editions',
    run: () =>
      inTurn(
        () => runCommand('npm', 'run', '--silent', 'editions'),
        () => runVitest('editions'),
      ),
  },
  { name: 'reader', run: () => runVitest('reader') },
];
