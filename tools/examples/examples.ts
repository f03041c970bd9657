import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from './arguments';
import { noCache, openCache, readFolderHash, readToolHash } from './cache';
import { readFolders, readToolchain, toEnvironment } from './environment';
import { checkGo, readGoFolders } from './go';
import { openKeeper } from './keeper';
import { acceptRecords, checkRecords, findUnits, readChecked, toTools, type Unit } from './checked';
import { findPages, findShownSources, readPages } from './pages';
import type { Check } from './report';
import { runSample, type Context } from './run';
import { runTwice } from './twice';
import { readSamples } from './samples';
import { findIdle, findServed, isAsked, isWhole, selectRuns } from './selection';
import { openServers } from './servers/index';
import { checkShown, checkVerified } from './shown';

export type Print = (line: string) => void;

/** Checks the examples of the repository at `root`: manifests, Go, then the runs asked for. Prints a line per check. */
export async function checkExamples(root: string, options: Options, print: Print): Promise<Check[]> {
  const { samples, broken } = readSamples(join(root, 'examples'));
  const goFolders = readGoFolders(join(root, 'examples'));
  const pages = readPages(root);
  const checks: Check[] = [];
  const add = (check: Check, note = ''): void => {
    checks.push(check);
    print(`${check.findings.length === 0 ? '✓' : '✗'} ${check.title}${note ? ` — ${note}` : ''}`);
  };

  for (const { folder, problems } of broken.filter(({ folder }) => isAsked(folder, options))) {
    const findings = problems.map((what) => ({ what, lines: '' }));
    add({ title: `${folder}/sample.json`, findings, pages: findPages(pages, folder), repeat: toRepeat(folder) });
  }
  for (const name of findIdle(samples, [...broken.map(({ folder }) => folder), ...goFolders], options)) {
    const what = `по имени ${name} не нашлось ни одного запуска: это папка от examples/ с sample.json или Go, или имя сервера`;
    add({ title: name, findings: [{ what, lines: '' }], pages: [], repeat: toRepeat(name) });
  }
  if (isWhole(options)) {
    const findings = checkShown(pages, samples);
    add({ title: 'выводы на страницах', findings, pages: [], repeat: 'npm run examples' });
    const unverified = checkVerified(pages, samples, (source) => readText(join(root, 'examples', source)));
    add({ title: 'файлы на страницах', findings: unverified, pages: [], repeat: 'npm run examples' });
  }

  const { context, close } = openContext(root, options);
  try {
    if (options.prefixes.length > 0 || isWhole(options)) {
      await checkGo(options.prefixes, findServed(samples), context, add);
    }
    for (const { sample, run } of selectRuns(samples, options)) {
      const { findings, note } = await runTwice(() => runSample(sample, run, context), options.accept);
      const title = `${sample.folder}: ${run.command}`;
      add({ title, findings, pages: findPages(pages, sample.folder), repeat: toRepeat(sample.folder) }, note);
    }
    const units = findUnits(findShownSources(pages), samples);
    const go = `Go ${readToolchain(join(root, 'examples')).replace(/^go/, '')}`;
    if (options.accept) {
      const failed = checks.filter(({ findings }) => findings.length > 0).map(({ title }) => title);
      const goFailed = failed.some((title) => /^(?:gofmt|go |staticcheck)/.test(title));
      const passed = ({ folder, sample }: Unit): boolean =>
        sample === null ? !goFailed : !failed.some((title) => title.startsWith(`${folder}:`));
      const toEntry = (unit: Unit): { date: string; with: string[] } => ({
        date: new Date().toISOString().slice(0, 10),
        with: toTools(unit, context.examples, go, context.servers.version),
      });
      acceptRecords(units, passed, options.prefixes, context.examples, toEntry);
    }
    if (isWhole(options)) {
      const findings = checkRecords(units, readChecked(context.examples), context.examples, go);
      add({ title: 'записи о проверке (checked.json)', findings, pages: [], repeat: 'npm run examples' });
    }
  } finally {
    await close();
  }
  return checks;
}

function readText(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

const toRepeat = (name: string): string => `npm run examples -- ${name}`;

function openContext(root: string, options: Options): { context: Context; close: () => Promise<void> } {
  const examples = join(root, 'examples');
  const env = toEnvironment(process.env, readToolchain(examples));
  const folders = readFolders(root, examples, env);
  const cache = join(root, '.cache');
  const keeper = openKeeper();
  const servers = openServers({ tmp: keeper.tmp, cache, examples, env, keeper });
  const modules = readFolderHash(examples, (path) => path === 'go.mod' || path === 'go.sum');
  const context: Context = {
    examples,
    env,
    folders,
    keeper,
    servers,
    accept: options.accept,
    cache: options.cache ? openCache(join(cache, 'examples')) : noCache,
    versions: [readToolHash(), modules, process.platform, process.arch],
  };
  const close = async (): Promise<void> => {
    await servers.stop();
    await keeper.close();
  };
  return { context, close };
}
