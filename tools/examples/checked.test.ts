import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptRecords, checkRecords, findUnits, readChecked, toTools } from './checked';
import type { Sample } from './samples';

let examples = '';
const go = 'Go 1.27.4';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(examples, path)), { recursive: true });
  writeFileSync(join(examples, path), text);
}

const sample = (folder: string, needs: Sample['runs'][number]['needs'] = []): Sample => ({
  folder,
  dir: join(examples, folder),
  runs: [{ command: 'true', exit: 0, contains: [], needs, normalize: [], timeout: 1 }],
});

beforeEach(() => {
  examples = mkdtempSync(join(tmpdir(), 'checked-'));
  write('go/order/main.go', 'package main');
  write('sql/join/query.sql', 'select 1');
});
afterEach(() => rmSync(examples, { recursive: true }));

describe('the folders behind what pages show', () => {
  it('are the nearest ones with a sample.json, else those of the files', () => {
    const units = findUnits(['go/order/sub/a.go', 'go/order/main.go', 'claims/panics/p_test.go'], [sample('go/order')]);
    expect(units.map(({ folder }) => folder)).toEqual(['claims/panics', 'go/order']);
  });

  it('run with Go where they have Go files, and with their servers', () => {
    const [order, join_] = findUnits(['go/order/main.go', 'sql/join/query.sql'], [sample('sql/join', ['postgres'])]);
    if (!order || !join_) throw new Error('two folders are expected');
    expect(toTools(order, examples, go, (name) => `${name} 15`)).toEqual([go]);
    expect(toTools(join_, examples, go, (name) => `${name} 15`)).toEqual(['PostgreSQL 15']);
  });
});

describe('records of runs', () => {
  const units = () => findUnits(['go/order/main.go', 'sql/join/query.sql'], [sample('sql/join')]);
  const accept = (date: string, passed = true): void =>
    acceptRecords(
      units(),
      () => passed,
      [],
      examples,
      () => ({ date, with: [go] }),
    );
  const what = (version = go): string[] =>
    checkRecords(units(), readChecked(examples), examples, version).map((finding) => finding.what);

  it('a folder that nobody ran is a failure that says how to mend it', () => {
    expect(what()).toEqual([
      'go/order: запуск не записан. Запишите: npm run examples -- go/order --accept',
      'sql/join: запуск не записан. Запишите: npm run examples -- sql/join --accept',
    ]);
  });

  it('what was accepted holds until a file changes', () => {
    accept('2026-11-21');
    expect(what()).toEqual([]);
    write('go/order/main.go', 'package main // another');
    expect(what()).toEqual([
      'go/order: изменился после последнего запуска 2026-11-21. Посмотрите и запишите: npm run examples -- go/order --accept',
    ]);
  });

  it('a new Go asks for a new run', () => {
    accept('2026-11-21');
    expect(what('Go 1.28.0')[0]).toBe(
      'go/order: запускался на Go 1.27.4, теперь Go 1.28.0. Запишите заново: npm run examples -- go/order --accept',
    );
  });

  it('a folder that has not changed keeps its date; one that failed is not recorded', () => {
    accept('2026-11-20');
    write('sql/join/query.sql', 'select 2');
    accept('2026-11-21', false);
    expect(readChecked(examples)['go/order']?.date).toBe('2026-11-20');
    expect(readChecked(examples)['sql/join']?.date).toBe('2026-11-20');
    accept('2026-11-22');
    expect(readChecked(examples)['sql/join']?.date).toBe('2026-11-22');
  });

  it('a record of a folder that no page shows is dropped by the next acceptance, and reported before', () => {
    accept('2026-11-21');
    const known = readFileSync(join(examples, 'checked.json'), 'utf8');
    write('checked.json', known.replace('"go/order"', '"go/gone"'));
    expect(what()).toContain('go/gone: записан в examples/checked.json, но ни одна страница его не показывает');
    accept('2026-11-21');
    expect(what()).toEqual([]);
  });
});
