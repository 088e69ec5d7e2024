import { z } from 'zod';
import { fixedPage, sendFixedPage } from '../../http/fixed-page.ts';
import type { App } from '../../http/registrar.ts';
import type { Book } from '../book.ts';
import { contentsView } from '../page-view.ts';
import { searchView } from '../search-view.ts';
import { PAGE, READING } from './reading.ts';

/** Anything may stand in an address; what is no search is read as none. */
const query = z.object({ q: z.union([z.string(), z.array(z.string())]).optional() });

/** `GET /guide`: the contents; with `?q=` what a search found. */
export function getGuide(app: App, book: () => Promise<Book>): void {
  app.get('/guide', { ...READING, schema: { querystring: query } }, async (request, reply) => {
    const { q = '' } = request.query;
    const asked = (typeof q === 'string' ? q : q.join(' ')).trim();
    const current = await book();
    const page = asked === '' ? contentsView(current) : searchView(current, asked);
    return sendFixedPage(request, reply, fixedPage(page, PAGE));
  });
}
