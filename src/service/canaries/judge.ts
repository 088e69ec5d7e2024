import { afterStep } from '../../rulebook/canaries/canary.ts';
import { PLATFORM } from '../../rulebook/ids.ts';
import { saysSomething } from '../../rulebook/says-something.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { unseal } from '../sealing.ts';
import { insertCampaign, keepStopped, lockCampaign, shopsWatched } from './campaign-store.ts';
import { saidOf } from './hit-store.ts';
import type { CanaryParts } from './parts.ts';
import { keepJudged, lockCanary } from './store.ts';
import { saidPlace } from './take-contact.ts';

/** Why nothing came of it. */
export type CanaryRefusal =
  | {
      readonly code:
        | 'canaries-not-set-up'
        | 'canary-words-missing'
        | 'unknown-canary-campaign'
        | 'canary-campaign-over';
    }
  | { readonly code: 'unknown-canary' | 'canary-not-so-far' | 'canary-order-taken' }
  | { readonly code: 'canary-shop-watched' | 'unknown-seller'; readonly seller: string };
type Refused = { readonly refused: CanaryRefusal };

type Doing = { readonly by: string; readonly words: string };

/** Starts a campaign: from now on these shops get made-up customers among theirs. */
export async function startCampaign(
  parts: CanaryParts,
  { by, words }: Doing,
  shops: readonly { readonly seller: string; readonly isReported: boolean }[],
): Promise<{ readonly id: string } | Refused> {
  const { pool, set, ledger, texts, writeActs, clock } = parts;
  if (set === undefined) return { refused: { code: 'canaries-not-set-up' } };
  if (!saysSomething(words)) return { refused: { code: 'canary-words-missing' } };
  for (const { seller } of shops)
    if ((await ledger.look(seller, () => true)) === undefined) return { refused: { code: 'unknown-seller', seller } };
  const [id, at] = [parts.newId(), await clock()];
  return inTransaction(pool, async (transaction) => {
    const [seller] = await shopsWatched(
      transaction,
      shops.map((each) => each.seller),
    );
    if (seller !== undefined) return { refused: { code: 'canary-shop-watched', seller } };
    const reason_ref = await texts.keep(transaction, PLATFORM, words, at);
    await insertCampaign(transaction, { campaign_id: id, started_by: by, started_at: at, reason_ref }, shops);
    // Not which shops: leaves are public.
    await writeActs(transaction, [{ act: 'canary_campaign.started', at, by, about: id }]);
    return { id };
  });
}

/** Ends a campaign. */
export async function stopCampaign(
  parts: CanaryParts,
  id: string,
  by: string,
): Promise<{ readonly id: string } | Refused> {
  const at = await parts.clock();
  return inTransaction(parts.pool, async (transaction) => {
    const row = await lockCampaign(transaction, id);
    if (row === undefined) return { refused: { code: 'unknown-canary-campaign' } };
    if (row.stopped_at !== null) return { refused: { code: 'canary-campaign-over' } };
    await keepStopped(transaction, id, by, at);
    await parts.writeActs(transaction, [{ act: 'canary_campaign.stopped', at, by, about: id }]);
    return { id };
  });
}

/** A person has looked at the hits on a canary: they say something, or they do not. What follows from it is done in the inquiry. */
export async function judgeCanary(
  parts: CanaryParts,
  id: string,
  { by, words }: Doing,
  step: 'confirm' | 'dismiss',
): Promise<{ readonly id: string } | Refused> {
  if (!saysSomething(words)) return { refused: { code: 'canary-words-missing' } };
  const at = await parts.clock();
  return inTransaction(parts.pool, async (transaction) => {
    const row = await lockCanary(transaction, id);
    if (row === undefined) return { refused: { code: 'unknown-canary' } };
    const status = afterStep(row.status, step);
    if (status === undefined) return { refused: { code: 'canary-not-so-far' } };
    const ref = await parts.texts.keep(transaction, PLATFORM, words, at);
    await keepJudged(transaction, id, { status, by, at, ref });
    await parts.writeActs(transaction, [{ act: `canary.${status}`, at, by, about: id }]);
    return { id };
  });
}

/** Opens what was said to a canary, and writes down who read it. */
export async function readSaid(
  { pool, key, writeActs, clock }: CanaryParts,
  hit: string,
  by: string,
): Promise<{ readonly said: string | null } | Refused> {
  const at = await clock();
  return inTransaction(pool, async (transaction) => {
    const row = await saidOf(transaction, hit);
    if (row === undefined || row.canary_id === null) return { refused: { code: 'unknown-canary' } };
    await writeActs(transaction, [{ act: 'canary_hit.read', at, by, about: hit }]);
    return { said: row.said === null ? null : unseal(key, row.said, saidPlace(hit)).toString() };
  });
}
