import { fixedPage, sendFixedPage } from '../../http/fixed-page.ts';
import type { App } from '../../http/registrar.ts';
import type { Book } from '../book.ts';
import type { GuideDeps } from '../guide-deps.ts';
import { timeWordsIn } from '../time-words.ts';
import { versionsView } from '../versions-view.ts';
import { PAGE, READING } from './reading.ts';
import { storedVersions } from './stored-versions.ts';

/** `GET /guide/versions`: every version of the policy, and when it is in force. */
export function listPolicyVersions(app: App, deps: GuideDeps, book: () => Promise<Book>): void {
  app.get('/guide/versions', READING, async (request, reply) => {
    const words = timeWordsIn((await deps.policies.inForce()).zone);
    const page = versionsView(await book(), await storedVersions(deps), words);
    return sendFixedPage(request, reply, fixedPage(page, PAGE));
  });
}
