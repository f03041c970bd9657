import path from 'node:path';
import { createInterface } from 'node:readline';
import { formatDiagnostics } from '../../src/model/diagnostic';
import { createEngine } from '../../src/search/engine';
import { USAGE, parseArguments } from './arguments';
import { cachedSearch } from './cache';
import { printAnswer } from './print';

/* Search as the browser does it: `npm run search -- "запрос"`, or a query a line with --json. */

const root = path.resolve(import.meta.dirname, '../..');
const { query, json, literal, limit } = parseArguments(process.argv.slice(2));
if (query === null && !json) {
  console.error(USAGE);
  process.exit(2);
}

// The parser of the book is loaded only where the index has to be made anew.
const loaded = await cachedSearch(root, async () => {
  const { index, diagnostics } = await (await import('../../plugins/search/load')).loadSearch(root);
  return { index, diagnostics };
});
const report = formatDiagnostics(loaded.diagnostics);
if (report) console.error(report);
const engine = createEngine(loaded.index);

if (query !== null) {
  const answer = engine.search(query, { literal, limit });
  console.log(json ? JSON.stringify(answer) : printAnswer(answer));
} else {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    console.log(JSON.stringify(engine.search(line, { literal, limit })));
  }
}
