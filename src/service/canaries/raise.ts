import type { Instant } from '../../rulebook/instant.ts';
import { CANARY_RECORD } from '../../words/canaries-en.ts';
import { fill } from '../../words/fill.ts';
import { inTransaction } from '../postgres/transaction.ts';
import { keepWeighed, shopsToWeigh } from './hit-store.ts';
import type { CanaryParts } from './parts.ts';
import { type CanaryRow, keepHit, keepTold, listOfShop, listUntold } from './store.ts';
import { type ShopEvidence, weighShop } from './weigh.ts';

/**
 * Weighs what has reached canaries since, and has people look at what chance does not explain: an inquiry is opened, or the one that runs about
 * the shop is widened. Nothing else follows from it. Answers how many canaries were hit.
 */
export async function raiseHits(parts: CanaryParts): Promise<number> {
  const now = await parts.clock();
  let raised = 0;
  for (const seller of await shopsToWeigh(parts.pool)) raised += await weighAnew(parts, seller, now);
  await tellInquiries(parts, now);
  return raised;
}

async function weighAnew({ pool, newId }: CanaryParts, seller: string, now: Instant): Promise<number> {
  return inTransaction(pool, async (transaction) => {
    const { weighed, canaries, hits } = await weighShop(transaction, seller, now);
    await keepWeighed(
      transaction,
      hits.map(({ hit_id: id }) => id),
    );
    const counted = new Set(weighed.counted);
    const reached = new Set(hits.filter(({ hit_id: id }) => counted.has(id)).map(({ canary_id: id }) => id));
    const fresh = [...reached].filter((id) => canaries.get(id)?.status === 'watched');
    const breach = newId();
    for (const id of fresh) await keepHit(transaction, id, breach);
    return fresh.length;
  });
}

/** An inquiry knows of every canary that was hit; what was cut short before goes on here. */
async function tellInquiries(parts: CanaryParts, now: Instant): Promise<void> {
  const untold = Map.groupBy(await listUntold(parts.pool), ({ breach_id: breach }) => breach ?? '');
  for (const [reserved, canaries] of untold) {
    const seller = canaries[0]?.seller ?? '';
    const evidence = await weighShop(parts.pool, seller, now);
    const breach = (await joinRunning(parts, seller, evidence)) ?? (await openOne(parts, reserved, seller, evidence));
    const ids = canaries.map(({ canary_id: id }) => id);
    await parts.inquiries.warn(breach, now);
    await keepTold(parts.pool, ids, breach, now);
    parts.tell({ breach, canaries: ids.length });
  }
}

/** The inquiry about hits on the shop that still runs takes what is new into its scope; undefined: there is none. */
async function joinRunning(parts: CanaryParts, seller: string, evidence: ShopEvidence): Promise<string | undefined> {
  const told = (await listOfShop(parts.pool, seller)).filter(({ told_at: at }) => at !== null);
  const breach = told.at(-1)?.breach_id ?? undefined;
  if (breach === undefined || !(await parts.inquiries.isRunning(breach))) return undefined;
  return (await widen(parts, breach, seller, evidence)) ? breach : undefined;
}

async function openOne(parts: CanaryParts, id: string, seller: string, evidence: ShopEvidence): Promise<string> {
  await parts.inquiries.open(id, wordsOf(evidence));
  await widen(parts, id, seller, evidence);
  return id;
}

function widen({ inquiries }: CanaryParts, id: string, seller: string, evidence: ShopEvidence): Promise<boolean> {
  const orders = hitCanaries(evidence).flatMap(({ order_id: order }) => (order === null ? [] : [order]));
  return inquiries.widen(id, { seller, orders }, wordsOf(evidence));
}

function hitCanaries({ canaries }: ShopEvidence): readonly CanaryRow[] {
  return [...canaries.values()].filter(({ status }) => status === 'hit' || status === 'confirmed');
}

/** The chain of evidence in words: ids, times and figures. */
function wordsOf({ weighed, hits, shown, canaries }: ShopEvidence): string {
  const counted = new Set(weighed.counted);
  const lines = hits
    .filter(({ hit_id: id }) => counted.has(id))
    .slice(0, 20)
    .map(({ hit_id: hit, canary_id, kind, at }) => {
      const order = canaries.get(canary_id)?.order_id ?? '';
      const viewers = (shown.get(order) ?? []).filter((each) => each.is_shop && each.at <= at);
      const accesses = viewers.slice(0, 20).map(({ access_id: id }) => id);
      return fill(CANARY_RECORD.hit[kind], {
        hit,
        order,
        at: new Date(at).toISOString(),
        accesses: accesses.join(', '),
      });
    });
  const byChance = weighed.byChance < 1e-6 ? '0.000001' : weighed.byChance.toPrecision(2);
  return [fill(CANARY_RECORD[weighed.verdict], { byChance }), ...lines].join('\n');
}
