import type { Root } from 'mdast';
import { YAMLParseError, parse as parseYaml } from 'yaml';
import type { ZodError, core } from 'zod';
import { ru } from 'zod/locales';
import type { Diagnostic } from '../../src/model/diagnostic';
import { type FrontMatter, referenceFrontMatterSchema, topicFrontMatterSchema } from '../../src/model/frontMatter';

const inRussian = ru().localeError;

/** What is wrong with a field, in Russian as the whole report. */
function explain(issue: core.$ZodRawIssue): ReturnType<core.$ZodErrorMap> {
  return issue.input === undefined ? 'обязательное поле, а его нет' : inRussian(issue);
}

export interface ParsedFrontMatter {
  readonly frontMatter: FrontMatter | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The front matter of a page, checked against the schema of its kind. */
export function parseFrontMatter(tree: Root, file: string): ParsedFrontMatter {
  const yaml = tree.children[0];
  if (yaml?.type !== 'yaml') {
    return failed(file, 1, 'нет front matter', 'начните страницу с блока --- … --- (образец в CONTRIBUTING.md)');
  }
  let raw: unknown;
  try {
    raw = parseYaml(yaml.value);
  } catch (error) {
    // A name that YAML takes for an alias (`title: *Kafka`) is an error of another kind and has no place.
    const place = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const reason = (error instanceof Error ? error.message : String(error))
      .split('\n')[0]
      ?.replace(/ at line \d+, column \d+:$/, '');
    return failed(
      file,
      place === undefined ? 1 : place + 1,
      `front matter не разбирается: ${reason}`,
      'возьмите значение в кавычки',
    );
  }
  const isReference = typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === 'reference';
  const result = (isReference ? referenceFrontMatterSchema : topicFrontMatterSchema).safeParse(raw, { error: explain });
  if (result.success) return { frontMatter: result.data, diagnostics: [] };
  return { frontMatter: null, diagnostics: toDiagnostics(result.error, yaml.value, file) };
}

function failed(file: string, line: number, message: string, hint: string): ParsedFrontMatter {
  return { frontMatter: null, diagnostics: [{ file, line, column: 1, message, hint }] };
}

function toDiagnostics(error: ZodError, yaml: string, file: string): Diagnostic[] {
  return error.issues.map((issue) => {
    const key = String(issue.path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys[0] : ''));
    const index = yaml.split('\n').findIndex((line) => line.startsWith(`${key}:`));
    return {
      file,
      line: index < 0 ? 1 : index + 2,
      column: 1,
      message: `поле front matter «${issue.path.join('.') || key}»: ${issue.message}`,
      hint: 'поля и их вид описаны в CONTRIBUTING.md, раздел «A page»',
    };
  });
}
