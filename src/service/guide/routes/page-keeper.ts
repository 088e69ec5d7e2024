import type { FixedPage } from '../../http/fixed-page.ts';
import type { Book } from '../book.ts';

/** Makes each page of a book once; a new policy is another book. `name`: which page of it. */
export function pageKeeper(make: (book: Book, name: string) => FixedPage): (book: Book, name: string) => FixedPage {
  const books = new WeakMap<Book, Map<string, FixedPage>>();
  return (book, name) => {
    const pages = books.get(book) ?? new Map<string, FixedPage>();
    books.set(book, pages);
    const page = pages.get(name) ?? make(book, name);
    pages.set(name, page);
    return page;
  };
}
