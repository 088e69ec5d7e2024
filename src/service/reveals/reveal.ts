import type { Pool } from 'pg';
import type { SellerRole } from '../../rulebook/accounts/actor.ts';
import { countsAsReveal, decidePace, type RevealPace, type RevealTally } from '../../rulebook/customer-data/budget.ts';
import { revealsCloseAt } from '../../rulebook/customer-data/closing.ts';
import { decideReveal } from '../../rulebook/customer-data/decide.ts';
import type { RevealDecision } from '../../rulebook/customer-data/decision.ts';
import type { DataRestriction, OrderFacts, Viewer } from '../../rulebook/customer-data/facts.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import { lengthOfWalk } from '../../rulebook/customer-data/walk.ts';
import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import type { CustomerDataRules, CustomerField, Purpose } from '../../rulebook/policy/customer-data.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { localDay, startOfLocalDay } from '../../rulebook/zone.ts';
import type { Access, Verdict } from '../accesses/access.ts';
import type { OpenedValues, OpenValues } from '../accesses/opened-values.ts';
import { latestShown, shownSince } from '../accesses/store.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** What reveals are made of. */
export type RevealParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  /** Writes an access and its leaf down; when it answers, both are durable. */
  readonly record: (access: Access) => Promise<void>;
  readonly open: OpenValues;
  /** Whether somebody has read the privacy briefing and said so, lately enough. */
  readonly mayAsk: (who: { readonly seller: string; readonly person: string }) => Promise<boolean>;
  readonly newId: () => string;
};

/** Somebody of a seller asks for fields of one order, for a purpose. */
export type AskedFields = {
  readonly seller: string;
  readonly person: string;
  readonly role: SellerRole;
  readonly order: string;
  readonly purpose: Purpose;
  readonly fields: readonly CustomerField[];
  /** Has confirmed that this is meant, when a limit was near. */
  readonly confirmed: boolean;
};

/** What was decided of one field: a limit stands before a value that the decision would show. */
export type FieldAnswer = {
  readonly field: CustomerField;
  readonly decision: RevealDecision;
  readonly pace: Extract<RevealPace, { pace: 'friction' | 'block' }> | undefined;
};

/** What comes of asking. */
export type Revealed =
  | { readonly refused: 'unknown-order' }
  | { readonly refused: 'attestation-needed' }
  | { readonly refused: 'keys-unavailable'; readonly keys: string }
  | {
      readonly access: Access;
      readonly answers: readonly FieldAnswer[];
      readonly values: OpenedValues;
    };

/** What is known of an order and of its seller, at the clock. */
export type SeenOrder = {
  readonly at: Instant;
  readonly order: OrderFacts | undefined;
  readonly restrictions: readonly DataRestriction[];
};

/** The order as the decision sees it; a foreign one is like one that does not exist. */
export function seeOrder(docket: Docket, orderId: string): SeenOrder {
  const known = orderFactsOf(docket, orderId);
  const { features } = docket.views.capabilities();
  return {
    at: docket.clock,
    order: known === undefined ? undefined : decidedBy(known),
    restrictions: RESTRICTIONS.filter((feature) => !features[feature].allowed),
  };
}

const RESTRICTIONS = ['customer_data', 'messaging'] as const;

/** The orders that reveals are held against. Walks all of them: only for whoever is to be shown a whole value. */
type Work = {
  /** Orders of the seller that are not closed to it yet. */
  readonly openPaidOrders: number;
  /** All of them, the one placed last first. */
  readonly listed: readonly string[];
};

function seeWork({ clock, orders }: Docket, rules: CustomerDataRules): Work {
  const all = orders.newest(EVERY_ORDER);
  const isOpen = (each: (typeof all)[number]): boolean =>
    each.fulfilment === 'seller' && each.state !== 'cancelled' && clock < revealsCloseAt(decidedBy(each), rules);
  return { openPaidOrders: all.filter(isOpen).length, listed: all.map(({ orderId }) => orderId) };
}

const EVERY_ORDER = {
  count: Number.MAX_SAFE_INTEGER,
  after: undefined,
  filter: undefined,
  fulfilment: undefined,
  orderId: undefined,
} as const;

/** What the decision says of each field to a seller who asks, or only looks. */
export function decideFields(
  rules: CustomerDataRules,
  { at, order, restrictions }: SeenOrder & { readonly order: OrderFacts },
  asked: {
    readonly role: SellerRole;
    readonly purpose: Purpose | undefined;
    readonly fields: readonly CustomerField[];
  },
): readonly { readonly field: CustomerField; readonly decision: RevealDecision }[] {
  const viewer: Viewer = { kind: 'seller', role: asked.role, restrictions };
  return asked.fields.map((field) => ({
    field,
    decision: decideReveal(rules, order, { viewer, field, purpose: asked.purpose, at }),
  }));
}

/**
 * Decides, writes down what was asked and answered, and only then opens what may be shown (guarantee F14). Whoever asks for an order that
 * is not there is written down as well.
 */
export async function reveal(parts: RevealParts, asked: AskedFields): Promise<Revealed> {
  const { seller, order: orderId } = asked;
  const [{ customerData: rules, zone }, mayAsk] = await Promise.all([parts.policy(), parts.mayAsk(asked)]);
  if (!mayAsk) return refuseAll(parts, asked, 'attestation-needed');
  const seen = await parts.ledger.look(seller, (docket) => {
    const { order, ...rest } = seeOrder(docket, orderId);
    if (order === undefined) return { at: rest.at, decided: undefined };
    const decided = decideFields(rules, { ...rest, order }, asked);
    const wanted = decided.filter(isWhole).length;
    return { at: rest.at, decided, wanted, work: wanted === 0 ? undefined : seeWork(docket, rules) };
  });
  if (seen?.decided === undefined) return refuseAll(parts, asked, 'unknown-order');
  const { at, decided, wanted, work } = seen;
  const day = startOfLocalDay(zone, localDay(zone, at));
  const pace = work === undefined ? undefined : await paceOf(parts, asked, { rules, work, wanted, at, day });
  const answers = decided.map(
    (each): FieldAnswer => ({ ...each, pace: isWhole(each) && pace?.pace !== 'ok' ? pace : undefined }),
  );
  const access = accessOf(parts, asked, seen.at, answers.map(verdictOf));
  await parts.record(access);
  const shown = access.verdicts.flatMap(({ field, verdict }) => (verdict === 'show' ? [field] : []));
  if (shown.length === 0) return { access, answers, values: new Map() };
  const opened = await parts.open({ seller, order: orderId }, shown);
  return 'keys' in opened ? { refused: 'keys-unavailable', keys: opened.keys } : { access, answers, ...opened };
}

/** By which rule nothing is answered at all. */
const REFUSED_BY = { 'unknown-order': 'order.unknown', 'attestation-needed': 'attestation.needed' } as const;

/** Answers nothing about an order, not even whether there is one, and writes down that it was asked for. */
async function refuseAll<Refusal extends keyof typeof REFUSED_BY>(
  parts: RevealParts,
  asked: AskedFields,
  refused: Refusal,
): Promise<{ readonly refused: Refusal }> {
  const rule = REFUSED_BY[refused];
  const at = await parts.ledger.look(asked.seller, ({ clock }) => clock);
  const verdicts = asked.fields.map((field): Verdict => ({ field, verdict: 'refuse', rule }));
  // Of a seller of whom no event has come there is no clock to write it down with, and no customer.
  if (at !== undefined) await parts.record(accessOf(parts, asked, at, verdicts));
  return { refused };
}

/** Whether a whole value would be shown: what the budget counts. */
function isWhole({ field, decision }: Pick<FieldAnswer, 'field' | 'decision'>): boolean {
  return decision.answer === 'show' && countsAsReveal(field);
}

/** Whether so many more values are in proportion; the last of them decides. */
async function paceOf(
  { pool }: Pick<RevealParts, 'pool'>,
  { seller, person, order, confirmed }: AskedFields,
  {
    rules,
    work,
    wanted,
    at,
    day,
  }: {
    readonly rules: CustomerDataRules;
    readonly work: Work;
    readonly wanted: number;
    readonly at: Instant;
    readonly day: Instant;
  },
): Promise<RevealPace> {
  const { pace } = rules.budget;
  // Twice the pace is the most that anybody gets, see `decidePace`.
  const most = 2 * Math.max(pace.reveals, pace.inSequence);
  const [today, latest] = await Promise.all([
    shownSince(pool, seller, day),
    latestShown(pool, { seller, person, most }),
  ]);
  const lately = latest.filter((each) => each.at > at - pace.within).reduce((sum, { shown }) => sum + shown, 0);
  const looked = [...new Set([order, ...latest.map(({ order_id: id }) => id)])];
  const tally: RevealTally = {
    openPaidOrders: work.openPaidOrders,
    // Of several values asked for at once all must fit.
    today: today + wanted - 1,
    lately: lately + wanted - 1,
    // The order itself is one of them: those before it count.
    inSequence: Math.max(0, lengthOfWalk(looked, work.listed) - 1),
    confirmed,
  };
  return decidePace(rules.budget, tally);
}

/** What is written down of an answer: a limit that was reached stands before the decision. */
export function verdictOf({ field, decision, pace }: FieldAnswer): Verdict {
  if (pace === undefined) return { field, verdict: decision.answer, rule: decision.rule };
  return pace.pace === 'friction'
    ? { field, verdict: 'mask', rule: `confirm.${pace.limit}` }
    : { field, verdict: 'refuse', rule: `block.${pace.limit}` };
}

function accessOf(
  { newId }: Pick<RevealParts, 'newId'>,
  { seller, person, role, order, purpose }: AskedFields,
  at: Instant,
  verdicts: readonly Verdict[],
): Access {
  const shown = verdicts.filter(({ field, verdict }) => verdict === 'show' && countsAsReveal(field)).length;
  return { id: newId(), seller, order, person, role, purpose, at, verdicts, shown, leaf: newId() };
}
