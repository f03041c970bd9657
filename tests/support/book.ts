import { type Book, loadBook } from '../../plugins/book/load';

let book: Promise<Book> | undefined;

/** The book of this repository, read once a test file. */
export function theBook(): Promise<Book> {
  book ??= loadBook(process.cwd());
  return book;
}
