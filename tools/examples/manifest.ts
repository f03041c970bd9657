import { z } from 'zod';
import { ruleNames } from './normalize/rules';
import { serverNames } from './servers/names';

/** What `sample.json` says: how a sample is run and what must come of it. Unknown keys are mistakes, not extensions. */
const runSchema = z.strictObject({
  command: z.string().trim().min(1),
  output: z
    .string()
    .regex(/^[\w-][\w.-]*\.\w+$/)
    .optional(),
  exit: z.int().min(0).max(255).default(0),
  contains: z.array(z.string().min(1)).default([]),
  needs: z.array(z.enum(serverNames)).default([]),
  normalize: z.array(z.enum(ruleNames)).default([]),
  timeout: z.number().positive().max(900).default(120),
});

const manifestSchema = z.strictObject({ runs: z.array(runSchema).min(1) });

export type Run = z.infer<typeof runSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type Parsed = { manifest: Manifest; problems: [] } | { manifest: null; problems: string[] };

const fields: Record<string, string> = {
  runs: '`runs` — непустой список запусков: { "runs": [ { "command": "go run .", "output": "output.txt" } ] }',
  command: '`command` — непустая строка для bash, например "go run ."',
  output: '`output` — имя файла рядом с sample.json с расширением и без папок, например "output.txt"',
  exit: '`exit` — код завершения, целое число от 0 до 255; по умолчанию 0',
  contains: '`contains` — список непустых строк, которые обязаны быть в выводе',
  needs: `\`needs\` — список серверов из: ${serverNames.join(', ')}`,
  normalize: `\`normalize\` — список правил из: ${ruleNames.join(', ')}`,
  timeout: '`timeout` — секунды, больше 0 и не больше 900; по умолчанию 120',
};

/** The text of a `sample.json` → its manifest with defaults filled in, or every problem found, in Russian. */
export function parseManifest(text: string): Parsed {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return fail([`это не JSON: ${(error as Error).message}. Проверьте запятые и кавычки`]);
  }
  const parsed = manifestSchema.safeParse(json);
  if (!parsed.success) return fail(parsed.error.issues.map(toMessage));
  const repeated = findRepeated(parsed.data.runs.flatMap((run) => run.output ?? []));
  if (repeated.length > 0) {
    return fail(repeated.map((name) => `вывод ${name} пишут два запуска: дайте каждому своё имя файла`));
  }
  const reserved = parsed.data.runs.filter((run) => /^sample\.json$|\.go$/.test(run.output ?? ''));
  if (reserved.length > 0) {
    return fail(reserved.map((run) => `вывод нельзя писать в ${run.output}: это исходный файл, назовите вывод *.txt`));
  }
  return { manifest: parsed.data, problems: [] };
}

const fail = (problems: string[]): Parsed => ({ manifest: null, problems });

const findRepeated = (names: string[]): string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];

function toMessage(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String);
  const place = path.length > 0 ? `${path.join('.')}: ` : '';
  if (issue.code === 'unrecognized_keys') {
    const allowed = path.length === 0 ? 'runs' : Object.keys(fields).slice(1).join(', ');
    return `${place}незнакомое поле ${issue.keys.map((key) => `\`${key}\``).join(', ')}; бывают только: ${allowed}`;
  }
  if (path.length === 0) return `нужен объект: ${fields.runs}`;
  if (path.length === 2) return `${place}запуск — это объект с полем \`command\``;
  return `${place}${fields[path[2] ?? 'runs']}`;
}
