import { z } from 'zod';
import { fixedPage, sendFixedPage } from '../../http/fixed-page.ts';
import type { App } from '../../http/registrar.ts';
import type { Book, GuidePage } from '../book.ts';
import { missingView, pageView } from '../page-view.ts';
import { pageKeeper } from './page-keeper.ts';
import { PAGE, READING } from './reading.ts';

const parameters = z.object({ page: z.string() });

/** `GET /guide/{page}`: one page of the guide, or where the others are. */
export function getGuidePage(app: App, book: () => Promise<Book>): void {
  const pageOf = pageKeeper((current, slug) => fixedPage(pageView(current, named(current, slug) as GuidePage), PAGE));
  app.get('/guide/:page', { ...READING, schema: { params: parameters } }, async (request, reply) => {
    const { page } = request.params;
    const current = await book();
    if (named(current, page) !== undefined) return sendFixedPage(request, reply, pageOf(current, page));
    return reply.code(404).type(PAGE).header('cache-control', 'no-store').send(missingView(current));
  });
}

function named({ pages }: Book, slug: string): GuidePage | undefined {
  return pages.find((page) => page.slug === slug);
}
