import { z } from 'zod';
import { fixedPage, sendFixedPage } from '../../http/fixed-page.ts';
import type { App } from '../../http/registrar.ts';
import type { Book } from '../book.ts';
import { comparePolicies } from '../compare.ts';
import { compareView } from '../compare-view.ts';
import type { GuideDeps } from '../guide-deps.ts';
import { timeWordsIn } from '../time-words.ts';
import { unknownVersionView } from '../versions-view.ts';
import { PAGE, READING } from './reading.ts';
import { storedVersions } from './stored-versions.ts';

/** Anything may stand in an address; what names no version is answered as one that is not there. */
const name = z.union([z.string(), z.array(z.string())]).optional();
const query = z.object({ from: name, to: name });

/** `GET /guide/compare?from=&to=`: which sentences two versions do not share. */
export function comparePolicyVersions(app: App, deps: GuideDeps, book: () => Promise<Book>): void {
  app.get('/guide/compare', { ...READING, schema: { querystring: query } }, async (request, reply) => {
    const versions = await storedVersions(deps);
    const [from, to] = [request.query.from, request.query.to].map((id) => versions.find((each) => each.id === id));
    if (from === undefined || to === undefined) {
      const words = timeWordsIn((await deps.policies.inForce()).zone);
      reply.code(404).type(PAGE).header('cache-control', 'no-store');
      return reply.send(unknownVersionView(await book(), versions, words));
    }
    const page = compareView(await book(), versions, [from.id, to.id], comparePolicies(from, to, deps.tell));
    return sendFixedPage(request, reply, fixedPage(page, PAGE));
  });
}
