import { fixedPage, sendFixedPage } from '../../http/fixed-page.ts';
import type { App } from '../../http/registrar.ts';
import type { Book } from '../book.ts';
import { wholeView } from '../page-view.ts';
import { pageKeeper } from './page-keeper.ts';
import { PAGE, READING } from './reading.ts';

/** `GET /guide/whole`: all pages on one, to print. */
export function getWholeGuide(app: App, book: () => Promise<Book>): void {
  const pageOf = pageKeeper((current: Book) => fixedPage(wholeView(current), PAGE));
  app.get('/guide/whole', READING, async (request, reply) => sendFixedPage(request, reply, pageOf(await book(), '')));
}
