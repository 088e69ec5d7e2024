import type { Pool } from 'pg';
import type { LookReason } from '../../rulebook/access-watch/summary.ts';
import type { Peers, ShopSize } from '../../rulebook/access-watch/usual.ts';
import type { SellerRole } from '../../rulebook/accounts/actor.ts';
import { countsAsReveal, decidePace, type RevealPace } from '../../rulebook/customer-data/budget.ts';
import { decideReveal } from '../../rulebook/customer-data/decide.ts';
import type { RevealDecision } from '../../rulebook/customer-data/decision.ts';
import {
  type DataRestriction,
  dataRestrictions,
  type OrderFacts,
  type Thread,
  type Viewer,
} from '../../rulebook/customer-data/facts.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import type { Seeing } from '../../rulebook/data-breaches/measures.ts';
import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { orderFactsOf } from '../../rulebook/order-facts.ts';
import type { CustomerDataRules, CustomerField, Purpose } from '../../rulebook/policy/customer-data.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { localDay, startOfLocalDay, type Zone } from '../../rulebook/zone.ts';
import type { Access, Verdict } from '../accesses/access.ts';
import type { OpenedValues, OpenValues } from '../accesses/opened-values.ts';
import type { Counted, RecordAccesses } from '../accesses/record.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { alarmOf, watchLook } from './look.ts';
import { type FieldAnswer, verdictOf } from './verdict.ts';
import { seeWork, type Work } from './work.ts';

/** What reveals are made of. */
export type RevealParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look'>;
  /** The policy in force at the clock. */
  readonly policy: () => Promise<Policy>;
  /** Writes accesses and their leaves down; when it answers, both are durable. */
  readonly recorded: RecordAccesses;
  readonly open: OpenValues;
  /** What somebody has said of the privacy briefing. */
  readonly attestation: (who: {
    readonly seller: string;
    readonly person: string;
  }) => Promise<{ isGoodAt(at: Instant): boolean }>;
  /** The conversations of an order; undefined: nobody has written. */
  readonly threadOf: (of: { readonly seller: string; readonly order: string }) => Promise<Thread | undefined>;
  /** Whether an inquiry into a data breach has stopped what is shown to them. */
  readonly frozen: (seeing: Seeing) => Promise<boolean>;
  readonly newId: () => string;
  /** What is usual among shops of a size, as far as it is known at hand; asking never waits. */
  readonly peers: (size: ShopSize) => Peers;
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
  /** Why they look at so many, said with a proof that is fresh, when they were asked. */
  readonly because?: LookReason | undefined;
};

/** The same, once the order is known. */
type AskedOfOrder = AskedFields & { readonly fulfilment?: OrderFacts['fulfilment'] };

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
export function seeOrder(docket: Docket, orderId: string, thread: Thread | undefined): SeenOrder {
  const known = orderFactsOf(docket, orderId);
  return {
    at: docket.clock,
    order: known === undefined ? undefined : decidedBy(known, thread),
    restrictions: dataRestrictions(docket.views.capabilities().features),
  };
}

/** What the decision says of each field to a seller who asks, or only looks. */
export function decideFields(
  rules: CustomerDataRules,
  { at, order, restrictions }: SeenOrder & { readonly order: OrderFacts },
  asked: {
    readonly role: SellerRole;
    readonly purpose: Purpose | undefined;
    readonly fields: readonly CustomerField[];
    readonly frozen: boolean;
  },
): readonly { readonly field: CustomerField; readonly decision: RevealDecision }[] {
  const viewer: Viewer = { kind: 'seller', role: asked.role, restrictions };
  return asked.fields.map((field) => ({
    field,
    decision: decideReveal(rules, order, { viewer, field, purpose: asked.purpose, at, frozen: asked.frozen }),
  }));
}

/**
 * Decides, writes down what was asked and answered, and only then opens what may be shown (guarantee F14). Whoever asks for an order that
 * is not there is written down as well.
 */
export async function reveal(parts: RevealParts, asked: AskedFields): Promise<Revealed> {
  const { seller, order: orderId } = asked;
  const [{ customerData: rules, zone }, attestation, thread, frozen] = await Promise.all([
    parts.policy(),
    parts.attestation(asked),
    parts.threadOf(asked),
    parts.frozen({ ...asked, isSeller: true }),
  ]);
  const seen = await parts.ledger.look(seller, (docket) => {
    const { order, ...rest } = seeOrder(docket, orderId, thread);
    if (order === undefined) return { at: rest.at, decided: undefined };
    const decided = decideFields(rules, { ...rest, order }, { ...asked, frozen });
    return {
      at: rest.at,
      decided,
      fulfilment: order.fulfilment,
      // Where no whole value would be shown there is nothing to count.
      work: decided.some(isWhole) ? seeWork(docket, rules) : undefined,
    };
  });
  // Of a seller of whom no event has come there is no customer.
  if (seen === undefined) return { refused: 'unknown-order' };
  if (!attestation.isGoodAt(seen.at)) return refuseAll(parts, asked, seen.at, 'attestation-needed');
  if (seen.decided === undefined) return refuseAll(parts, asked, seen.at, 'unknown-order');
  const { at, decided, work, fulfilment } = seen;
  const known = { ...asked, fulfilment };
  const { access, answers } =
    work === undefined
      ? await recordAnswered(parts, known, at, decided)
      : await recordPaced(parts, known, decided, {
          rules,
          work,
          at,
          zone,
          day: startOfLocalDay(zone, localDay(zone, at)),
        });
  const shown = answers.filter((answer) => verdictOf(answer).verdict === 'show').map(({ field }) => field);
  if (shown.length === 0) return { access, answers, values: new Map() };
  const opened = await parts.open({ seller, order: orderId }, shown, access.place);
  return 'keys' in opened ? { refused: 'keys-unavailable', keys: opened.keys } : { access, answers, ...opened };
}

/** By which rule nothing is answered at all. */
const REFUSED_BY = { 'unknown-order': 'order.unknown', 'attestation-needed': 'attestation.needed' } as const;

/** Answers nothing about an order, not even whether there is one, and writes down that it was asked for. */
async function refuseAll<Refusal extends keyof typeof REFUSED_BY>(
  parts: RevealParts,
  asked: AskedFields,
  at: Instant,
  refused: Refusal,
): Promise<{ readonly refused: Refusal }> {
  const rule = REFUSED_BY[refused];
  const verdicts = asked.fields.map((field): Verdict => ({ field, verdict: 'refuse', rule }));
  await parts.recorded.record(accessOf(parts, asked, at, verdicts));
  return { refused };
}

/** Whether a whole value would be shown: what the budget counts. */
function isWhole({ field, decision }: Pick<FieldAnswer, 'field' | 'decision'>): boolean {
  return decision.answer === 'show' && countsAsReveal(field);
}

type Decided = ReturnType<typeof decideFields>;

/** No whole value would be shown: there is nothing to count. */
async function recordAnswered(
  parts: RevealParts,
  asked: AskedOfOrder,
  at: Instant,
  decided: Decided,
): Promise<Answered> {
  const answers = decided.map((each): FieldAnswer => ({ ...each, pace: undefined, look: undefined }));
  const access = accessOf(parts, asked, at, answers.map(verdictOf));
  await parts.recorded.record(access);
  return { access, answers };
}

/** What was answered, and is written down. */
type Answered = { readonly access: Access; readonly answers: readonly FieldAnswer[] };

/** What a reveal is held against. */
type Measure = {
  readonly rules: CustomerDataRules;
  readonly work: Work;
  readonly at: Instant;
  /** When the day began that the budget is for. */
  readonly day: Instant;
  readonly zone: Zone;
};

/** Counted and written down as one, so that many who ask at the same time are not shown more than one after the other. */
async function recordPaced(
  parts: RevealParts,
  asked: AskedOfOrder,
  decided: Decided,
  measure: Measure,
): Promise<Answered> {
  const { seller, person } = asked;
  const { pace } = measure.rules.budget;
  let answers: readonly FieldAnswer[] = [];
  const access = await parts.recorded.recordCounted({
    ...{ seller, person, order: asked.order, since: measure.day, latelySince: measure.at - pace.within },
    settle(counted) {
      const found = paceOf(asked, measure, counted);
      const pace = found.pace === 'ok' ? undefined : found;
      // What a limit keeps from being shown is no look.
      const alarm = parts.newId();
      const watched =
        pace === undefined
          ? watchLook({ ...measure, peers: parts.peers }, counted.watched, { ...asked, at: measure.at, alarm })
          : undefined;
      const look = watched === undefined || watched.answer.level === 'none' ? undefined : watched.answer;
      answers = decided.map((each) =>
        isWhole(each) ? { ...each, pace, look } : { ...each, pace: undefined, look: undefined },
      );
      const access = accessOf(parts, asked, measure.at, answers.map(verdictOf));
      if (watched === undefined) return { access };
      const about = { seller, person, id: alarm, access: access.id, at: measure.at };
      return { access, watched, alarm: alarmOf(watched, about) };
    },
  });
  return { access, answers };
}

/** Whether one more order is in proportion. */
function paceOf(
  { confirmed }: AskedFields,
  { rules, work: { openPaidOrders } }: Measure,
  { today, lately, isAgain }: Counted,
): RevealPace {
  return decidePace(rules.budget, { openPaidOrders, today, lately, isAgain, confirmed });
}

function accessOf(
  { newId }: Pick<RevealParts, 'newId'>,
  { seller, person, role, order, purpose, fulfilment }: AskedOfOrder,
  at: Instant,
  verdicts: readonly Verdict[],
): Access {
  const shown = verdicts.filter(
    ({ field, verdict }) => verdict === 'show' && field !== 'messages' && countsAsReveal(field),
  ).length;
  return { id: newId(), seller, order, person, role, purpose, at, verdicts, shown, fulfilment, leaf: newId() };
}
