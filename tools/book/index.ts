/* The check of the book: everything that the build refuses, and the syntax of the diagrams. */
import path from 'node:path';
import { checkSyntax } from '../../plugins/book/checks/diagrams';
import { loadBook } from '../../plugins/book/load';
import { formatDiagnostics } from '../../src/model/diagnostic';
import { loadMermaidParser } from './mermaid';

async function main(root: string, files: readonly string[]): Promise<void> {
  const only = files.map((file) => path.relative(root, path.resolve(file)).split(path.sep).join('/'));
  const book = await loadBook(root);
  const parse = await loadMermaidParser();
  const syntax = await Promise.all(book.pages.map((page) => checkSyntax(page, parse)));
  const all = [...book.diagnostics, ...syntax.flat()];
  const wanted =
    only.length === 0 ? all : all.filter((diagnostic) => only.some((file) => diagnostic.file.startsWith(file)));
  if (wanted.length > 0) {
    console.error(formatDiagnostics(wanted));
    process.exitCode = 1;
  } else {
    console.log(`Книга в порядке: страниц ${book.pages.length}.`);
  }
}

void main(process.cwd(), process.argv.slice(2));
