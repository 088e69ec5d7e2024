import { CONTROLS_EACH, MONTH } from '../../rulebook/canaries/limits.ts';
import { makeUp } from '../../rulebook/canaries/made-up.ts';
import { planCanaries } from '../../rulebook/canaries/plan.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { inTransaction, type Transaction } from '../postgres/transaction.ts';
import { seal } from '../sealing.ts';
import { keepPlanned, listPlaced, type ShopRow, takeShopToPlan } from './campaign-store.ts';
import type { CanaryParts } from './parts.ts';
import { freeContacts, insertCanary, insertContact } from './store.ts';

/** A month and its controls: of each number that a canary gets, so many have been there as long. */
export async function planMonths(parts: CanaryParts): Promise<number> {
  let planned = 0;
  for (;;) {
    const made = await planNext(parts);
    if (made === undefined) return planned;
    planned += made;
  }
}

/** Plans the month of one shop whose turn it is; undefined: there is none. */
async function planNext(parts: CanaryParts): Promise<number | undefined> {
  const { pool, chance, clock } = parts;
  if (parts.set === undefined) return undefined;
  const now = await clock();
  return inTransaction(pool, async (transaction) => {
    const shop = await takeShopToPlan(transaction, now);
    if (shop === undefined) return undefined;
    const orders = await ownOrders(parts, shop.seller, now);
    const placed = orders.map(({ placedAt }) => placedAt);
    const plan = planCanaries({ orders: placed, isReported: shop.is_reported }, now, chance);
    let made = 0;
    for (const due of plan) {
      const { region } = orders[Math.floor(chance() * orders.length)] ?? {};
      if (await makeOne(parts, transaction, shop, { due, now, region })) made += 1;
    }
    await keepPlanned(transaction, shop, now + MONTH);
    return made;
  });
}

/** Orders of real customers that the shop ships itself, of the thirty days before: when they came, and from where. */
async function ownOrders(
  { ledger, pool }: CanaryParts,
  seller: string,
  now: Instant,
): Promise<readonly { readonly placedAt: Instant; readonly region: string | undefined }[]> {
  const all = await ledger.look(seller, ({ orders }) =>
    orders
      .all()
      .filter(({ fulfilment, placedAt }) => fulfilment === 'seller' && placedAt > now - MONTH)
      .map(({ orderId, placedAt }) => ({ orderId, placedAt, region: orders.of(orderId)?.region })),
  );
  const canaries = new Set(await listPlaced(pool, seller, now - 2 * MONTH));
  return (all ?? []).filter(({ orderId }) => !canaries.has(orderId));
}

/** Makes one customer up, with contacts of their own and controls beside them. False: no number is left. */
async function makeOne(
  { set, digests, key, chance, newId }: CanaryParts,
  transaction: Transaction,
  { campaign_id, seller }: ShopRow,
  { due, now, region }: { readonly due: Instant; readonly now: Instant; readonly region: string | undefined },
): Promise<boolean> {
  if (set === undefined) return false;
  const { domain, numbers } = set;
  const byDigest = new Map(numbers.map((number) => [digests.contact('phone', number).toString('hex'), number]));
  const free = await freeContacts(
    transaction,
    [...byDigest.keys()].map((hex) => Buffer.from(hex, 'hex')),
  );
  // Any of them may become the canary’s: whoever knows some of the numbers cannot tell which the next is.
  const drawn = draw(free, 1 + CONTROLS_EACH, chance);
  const [own, ...others] = drawn;
  const phone = own && byDigest.get(own.toString('hex'));
  if (own === undefined || phone === undefined) return false;
  const canary_id = newId();
  const made = makeUp(chance, { phone, domain, region });
  const sealed = seal(key, Buffer.from(JSON.stringify(made)), madePlace(canary_id));
  await insertCanary(transaction, { canary_id, campaign_id, seller, due_at: due, made: sealed });
  await insertContact(transaction, { digest: own, kind: 'phone', since: now, canary: canary_id });
  const mail = digests.contact('mail', made.email);
  await insertContact(transaction, { digest: mail, kind: 'mail', since: now, canary: canary_id });
  for (const digest of others) await insertContact(transaction, { digest, kind: 'phone', since: now });
  for (let each = 0; each < CONTROLS_EACH; each++) {
    const { email } = makeUp(chance, { phone, domain });
    await insertContact(transaction, { digest: digests.contact('mail', email), kind: 'mail', since: now });
  }
  return true;
}

/** Where what was made up belongs: sealed, it opens nowhere else. */
export function madePlace(canary: string): string {
  return `canary/${canary}`;
}

function draw<Item>(items: readonly Item[], count: number, chance: () => number): readonly Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [one] = left.splice(Math.floor(chance() * left.length), 1);
    return one as Item;
  });
}
