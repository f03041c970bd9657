import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Fragment, ledgerSchema } from '../../src/model/ledger';
import * as z from 'zod';
import { type CheckedFolders, checkedSchema } from '../../src/model/checked';
import { levelSchema } from '../../src/model/level';

export interface SourceFile {
  /** Path from the repository root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** All pages of the book, in the order of their paths. */
export async function readPages(root: string): Promise<SourceFile[]> {
  const entries = await readdir(path.join(root, 'docs'), { recursive: true });
  const files = entries.filter((entry) => entry.endsWith('.mdx')).sort();
  return Promise.all(
    files.map(async (entry) => ({
      file: `docs/${entry.split(path.sep).join('/')}`,
      text: await readFile(path.join(root, 'docs', entry), 'utf8'),
    })),
  );
}

/** The fragments of the notes. */
export async function readLedger(root: string): Promise<Fragment[]> {
  return ledgerSchema.parse(JSON.parse(await readFile(path.join(root, 'notes/ledger.json'), 'utf8')));
}

const interviewQuestionsSchema = z.array(z.object({ id: z.string(), level: levelSchema, text: z.string() }));

export type InterviewQuestion = z.infer<typeof interviewQuestionsSchema>[number];

/** The questions that interviewers put; each is answered by some page. */
export async function readInterviewQuestions(root: string): Promise<InterviewQuestion[]> {
  const text = await readFile(path.join(root, 'notes/interview-questions.json'), 'utf8');
  return interviewQuestionsSchema.parse(JSON.parse(text));
}

/** What reading says where no file has that name. */
const ABSENT = new Set<unknown>(['ENOENT', 'EISDIR', 'ENOTDIR']);

/** When and with what the folders of `examples/` were last run. */
export async function readChecked(root: string): Promise<CheckedFolders> {
  return checkedSchema.parse(JSON.parse((await readExample(root, 'checked.json')) ?? '{}'));
}

/** A file under `examples/`; null where there is none. */
export async function readExample(root: string, src: string): Promise<string | null> {
  try {
    return await readFile(path.join(root, 'examples', src), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.has(error.code)) return null;
    throw error;
  }
}
