import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CheckedFolders, checkedSchema } from '../../src/model/checked';
import { readFolderHash } from './cache';
import type { Finding } from './compare';
import { readLinters } from './linters';
import { isSelected, type Sample } from './samples';
import type { ServerName } from './servers/names';

/*
 * `examples/checked.json` says of every folder that pages show when, and with what, it was last run with success. The
 * site shows it; a folder that has changed since is a failure, so that nothing is published that nobody ran.
 */

const file = 'checked.json';

/** A folder whose files pages show, with the sample that runs it (null: Go that the module's own checks run). */
export type Unit = { folder: string; sample: Sample | null };

/** The folders behind the shown files: the nearest one with a `sample.json`, else the file's own. */
export function findUnits(sources: readonly string[], samples: readonly Sample[]): Unit[] {
  const byFolder = new Map(samples.map((sample) => [sample.folder, sample]));
  const units = new Map<string, Unit>();
  for (const source of sources) {
    const own = dirname(source);
    let folder = own;
    while (folder !== '.' && !byFolder.has(folder)) folder = dirname(folder);
    const unit = folder === '.' ? { folder: own, sample: null } : { folder, sample: byFolder.get(folder) ?? null };
    units.set(unit.folder, unit);
  }
  return [...units.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

export function readChecked(examples: string): CheckedFolders {
  const path = join(examples, file);
  return existsSync(path) ? checkedSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
}

const products: Record<ServerName, string> = {
  postgres: 'PostgreSQL',
  redis: 'Redis',
  rabbitmq: 'RabbitMQ',
  nats: 'NATS Server',
  kafka: 'Kafka',
};

/** `postgres 15.18` → «PostgreSQL 15.18», as its owners write it. */
const toProduct = (version: string): string =>
  version.replace(/^\w+/, (name) => (name in products ? products[name as ServerName] : name));

/** What a unit runs with: Go where it has Go files, its servers, the tools that check it. */
export function toTools(unit: Unit, examples: string, go: string, version: (name: ServerName) => string): string[] {
  const hasGo = readdirSync(join(examples, unit.folder), { recursive: true, encoding: 'utf8' }).some((name) =>
    name.endsWith('.go'),
  );
  const servers = new Set(unit.sample?.runs.flatMap(({ needs }) => needs) ?? []);
  const linters = new Set(unit.sample?.runs.flatMap(({ command }) => readLinters(command, examples)) ?? []);
  const tools = [
    ...(hasGo ? [go] : []),
    ...[...servers].sort().map((name) => toProduct(version(name))),
    ...[...linters].sort(),
  ];
  return tools.length > 0 ? tools : ['bash'];
}

/** Folders that were never recorded, or have changed since, or run on another Go; records of folders that no page shows. */
export function checkRecords(units: readonly Unit[], checked: CheckedFolders, examples: string, go: string): Finding[] {
  const stale = units.flatMap(({ folder }) => {
    const record = checked[folder];
    const repeat = `npm run examples -- ${folder} --accept`;
    if (!record) return [`${folder}: запуск не записан. Запишите: ${repeat}`];
    if (record.hash !== readFolderHash(join(examples, folder))) {
      return [`${folder}: изменился после последнего запуска ${record.date}. Посмотрите и запишите: ${repeat}`];
    }
    const ran = record.with.find((name) => name.startsWith('Go '));
    return ran && ran !== go ? [`${folder}: запускался на ${ran}, теперь ${go}. Запишите заново: ${repeat}`] : [];
  });
  const known = new Set(units.map(({ folder }) => folder));
  const orphans = Object.keys(checked).filter((folder) => !known.has(folder));
  const unused = orphans.map(
    (folder) => `${folder}: записан в examples/${file}, но ни одна страница его не показывает`,
  );
  return [...stale, ...unused].map((what) => ({ what, lines: '' }));
}

/** Records what has passed: a folder that has not changed keeps its date. Folders that no page shows are dropped. */
export function acceptRecords(
  units: readonly Unit[],
  passed: (unit: Unit) => boolean,
  prefixes: readonly string[],
  examples: string,
  toEntry: (unit: Unit) => { date: string; with: string[] },
): void {
  const checked = readChecked(examples);
  const next: CheckedFolders = {};
  for (const unit of units) {
    const known = checked[unit.folder];
    const hash = readFolderHash(join(examples, unit.folder));
    const entry = toEntry(unit);
    const isSame = known?.hash === hash && known.with.join() === entry.with.join();
    const isRun = isSelected(unit.folder, prefixes) && passed(unit);
    if (known && (isSame || !isRun)) next[unit.folder] = known;
    else if (isRun) next[unit.folder] = { hash, ...entry };
  }
  writeFileSync(join(examples, file), `${JSON.stringify(next, null, 1)}\n`);
}
