/* `npm run links -- report.md`: asks for every external address of the book; writes the dead ones to the report. */
import { writeFile } from 'node:fs/promises';
import { loadBook } from '../../plugins/book/load';
import { checkLinks, collectLinks, toIssue } from './check';
import { probe } from './probe';

async function main(report: string | undefined): Promise<void> {
  const links = collectLinks((await loadBook(process.cwd())).pages);
  const dead = await checkLinks(links, probe);
  console.log(`Адресов: ${links.size}, не открылись: ${dead.length}.`);
  if (dead.length === 0) return;
  console.log(toIssue(dead));
  if (report) await writeFile(report, toIssue(dead));
  process.exitCode = 1;
}

void main(process.argv[2]);
