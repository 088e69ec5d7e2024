import { DAY, type Instant } from '../../rulebook/instant.ts';
import { goRound } from '../ledger/round.ts';
import { sellersBehind } from '../ledger/round-store.ts';
import { policyLetter } from './letter/policy.ts';
import type { NoticeParts } from './notices.ts';
import { hasNotice } from './store.ts';
import { writeNotice } from './write.ts';

/** A version of the policy that came after another one, as sellers hear of it. */
export type PolicyNews = {
  /** From 1, among all versions there are. */
  readonly number: number;
  /** `kingston-express@2` */
  readonly policy: string;
  /** The version it takes the place of. */
  readonly before: string;
  readonly from: Instant;
  /** Whether it may hold more against sellers. */
  readonly isStricter: boolean;
  /** What it says differently, under the headings of the guide; undefined: the version does not say it. */
  readonly changes: readonly {
    readonly title: string;
    readonly changes: readonly { readonly before: string | undefined; readonly after: string | undefined }[];
  }[];
};

export type PolicyNoticeParts = Pick<NoticeParts, 'pool' | 'ledger' | 'team' | 'sendsMail' | 'now'> & {
  /** The versions that take effect after an instant, the first one of all left out. */
  readonly news: (since: Instant) => Promise<readonly PolicyNews[]>;
};

/** A version that has been in force so long is no news any more. */
const NEWS = 15 * DAY;

/**
 * Tells every seller of each new version of the policy, once, as soon as it is activated: a stricter one takes effect 15 days later, so
 * everybody hears of it ahead (policy §7; EU 2019/1150, art. 3). Answers how many notices were written.
 */
export async function tellPolicies(parts: PolicyNoticeParts): Promise<number> {
  const { pool, ledger, now } = parts;
  const clock = await ledger.clock();
  // Before anything has happened the clock has no reading, and there is nobody to be told.
  if (!Number.isFinite(clock)) return 0;
  let told = 0;
  for (const news of await parts.news(clock - NEWS))
    told += await goRound(
      pool,
      {
        name: `policy/${news.policy}`,
        sellers: (after, most) => sellersBehind(pool, after, most),
        visit: (seller) => tellSeller(parts, seller, news, clock),
      },
      now,
    );
  return told;
}

async function tellSeller(parts: PolicyNoticeParts, seller: string, news: PolicyNews, at: Instant): Promise<boolean> {
  // By both: names of policies can differ, and a version can stand in place of one that was told.
  const notice = `v${news.number}-${news.policy.slice(news.policy.lastIndexOf('@') + 1)}`;
  if (await hasNotice(parts.pool, seller, notice)) return false;
  const { policy, before, from, isStricter } = news;
  await writeNotice(parts, {
    ...{ seller, notice, kind: 'policy.changed' as const, at, sequence: 0, action: null },
    ...{ facts: { policy, before, from, isStricter }, letter: policyLetter(news), remindAt: null },
  });
  return true;
}
