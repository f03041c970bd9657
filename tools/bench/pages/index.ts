/* `npm run bench:pages`: the same articles by four generators and by this site, measured in one run. */
import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../../tests/support/browser';
import { readArticles } from './articles';
import { measure } from './measure';
import { ownSite } from './own';
import { RIVALS, buildRival, install, toSite } from './rivals';
import { toReport, toTable } from './table';
import { judge, warnOfNoise } from './verdict';

const BAR = 'Starlight';
/** A page without a script: what is slow there, the machine is to blame for. */
const CONTROL = 'Hugo';

async function main(root: string): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      /** Measures these rivals only, separated by commas. */
      rivals: { type: 'string', default: RIVALS.map(({ name }) => name).join() },
      /** Takes the rivals as they were built last time. */
      built: { type: 'boolean', default: false },
    },
  });
  const rivals = RIVALS.filter(({ name }) => values.rivals.split(',').includes(name));
  const articles = await readArticles(root);
  const [article] = articles;
  if (!article || !existsSync(path.join(root, 'build/index.html')))
    throw new Error('Сайт не собран: сначала npm run build.');
  const lighthouse = path.join(root, await install(root, 'lighthouse'));
  for (const rival of values.built ? [] : rivals) {
    console.log(`Собирается ${rival.name}`);
    await buildRival(root, rival, articles);
  }
  const sites = [...rivals.map((rival) => toSite(root, rival, article)), ownSite(root, article)];
  const browser = await launchBrowser();
  const results = await measure(browser, lighthouse, sites, Number(values.runs), console.log).finally(() =>
    browser.close(),
  );
  const own = results.at(-1);
  const bar = results.find(({ name }) => name === BAR);
  const control = results.find(({ name }) => name === CONTROL);
  if (!own || !bar || !control) throw new Error(`Не измерены ${BAR} и ${CONTROL}.`);
  const verdicts = judge(own, bar);
  const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'bench-pages-')), 'results.json');
  await writeFile(file, `${JSON.stringify({ runs: Number(values.runs), results, verdicts }, null, 2)}\n`);
  console.log(`\n${toTable(results, bar)}\n\n${toReport(verdicts)}\n\nПодробно: ${file}`);
  const noise = warnOfNoise(control);
  if (noise) console.log(noise);
  return verdicts.every(({ met }) => met);
}

main(process.cwd()).then(
  (met) => {
    process.exitCode = met ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
