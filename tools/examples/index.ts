import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseOptions } from './arguments';
import { checkExamples } from './examples';
import { toReport } from './report';

/**
 * `npm run examples [-- <folder or server>… --accept --no-cache]`: runs the samples under `examples/` and compares what
 * they print with what is recorded.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

try {
  const options = parseOptions(process.argv.slice(2), Boolean(process.env['CI']));
  const checks = await checkExamples(root, options, (line) => console.log(line));
  console.log(`\n${toReport(checks)}`);
  process.exitCode = checks.some(({ findings }) => findings.length > 0) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
