import { type Instant, MINUTE } from '../../../rulebook/instant.ts';
import { fixedPage, sendFixedPage } from '../../http/fixed-page.ts';
import type { App } from '../../http/registrar.ts';
import { clockNow } from '../../ledger/clock-now.ts';
import type { Book } from '../book.ts';
import type { GuideDeps } from '../guide-deps.ts';
import { ACTIONS_OVER, APPEALS_OVER, type Practice, practiceOf } from '../practice.ts';
import { practiceView } from '../practice-view.ts';
import { countActions, countAppeals, countRungs } from '../store.ts';
import { timeWordsIn } from '../time-words.ts';
import { PAGE, READING } from './reading.ts';

/** Counting walks many rows, and each new count tells a little more of single sellers than the one before. */
const COUNTED_EVERY = 5 * MINUTE;

/** `GET /guide/figures`: where sellers stand and what happened to them, without any of them to be seen. */
export function getGuideFigures(app: App, deps: GuideDeps, book: () => Promise<Book>): void {
  const practice = kept(() => count(deps), deps.now);
  app.get('/guide/figures', READING, async (request, reply) => {
    const counted = await practice();
    const words = timeWordsIn((await deps.policies.inForce()).zone);
    const page = practiceView(await book(), counted, words(counted.at));
    return sendFixedPage(request, reply, fixedPage(page, PAGE));
  });
}

async function count({ pool, clock, now }: GuideDeps): Promise<Practice> {
  const at = await clockNow(clock, now);
  const [rungs, actions, appeals] = await Promise.all([
    countRungs(pool),
    countActions(pool, at - ACTIONS_OVER),
    countAppeals(pool, at - APPEALS_OVER),
  ]);
  return practiceOf({ at, rungs, actions, appeals });
}

/** Asks again once the answer is old; those who ask meanwhile wait for the same answer. A failure is not kept. */
function kept<Answer>(ask: () => Promise<Answer>, now: () => Instant): () => Promise<Answer> {
  let latest: { readonly asked: Instant; readonly answer: Promise<Answer> } | undefined;
  return () => {
    if (latest !== undefined && now() - latest.asked < COUNTED_EVERY) return latest.answer;
    const answer = ask();
    latest = { asked: now(), answer };
    answer.catch(() => {
      latest = undefined;
    });
    return answer;
  };
}
