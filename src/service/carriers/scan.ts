import { beginsLeg, type NotItsLeg, type WhereItIs, whyNotItsLeg } from '../../rulebook/carriers/whose-leg.ts';
import { decideReveal } from '../../rulebook/customer-data/decide.ts';
import type { RevealDecision } from '../../rulebook/customer-data/decision.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { readLabelCode } from '../../rulebook/labels/code.ts';
import { type OrderFacts, orderFactsOf } from '../../rulebook/order-facts.ts';
import type { CustomerDataRules, CustomerField } from '../../rulebook/policy/customer-data.ts';
import type { Access, AccessRule, Verdict } from '../accesses/access.ts';
import type { Asker } from './asker.ts';
import { beginLeg, legBegunBy } from './leg-store.ts';
import type { ScanParts } from './parts.ts';

/** What was decided of one field, for whoever scanned the label. */
export type FieldDecision = { readonly field: CustomerField; readonly decision: RevealDecision };

/** What came of scanning a label, before anything is written down or opened. */
export type Scan =
  /** It is no code: read or typed wrongly. */
  | { readonly found: 'no-code' }
  /** No label has this code. */
  | { readonly found: 'nothing' }
  /** The parcel is not for whoever scanned it, or not now; `rule` says why. */
  | { readonly found: 'refused'; readonly at: Instant; readonly of: OfOrder; readonly rule: ScanRule }
  | {
      readonly found: 'parcel';
      readonly at: Instant;
      readonly of: OfOrder;
      readonly decided: readonly FieldDecision[];
      readonly rules: CustomerDataRules;
    };

export type OfOrder = { readonly seller: string; readonly order: string };

/** Why nothing of a parcel is shown, whatever is asked of it. */
export type ScanRule = Extract<
  AccessRule,
  'label.voided' | 'order.unknown' | 'carrier.over' | 'retention.over' | `leg.${NotItsLeg}`
>;

/** Finds the parcel of a code, and decides whether it is on the leg of whoever scanned it, and what that leg needs of `fields`. */
export async function scanLabel(
  parts: ScanParts,
  { carrier }: Asker,
  code: string,
  fields: readonly CustomerField[],
): Promise<Scan> {
  if (readLabelCode(code) === undefined) return { found: 'no-code' };
  const label = await parts.findLabel(code);
  if (label === undefined) return { found: 'nothing' };
  const of = { seller: label.seller, order: label.order };
  const { customerData: rules } = await parts.policy();
  const seen = await parts.ledger.look(of.seller, (docket) => ({
    at: docket.clock,
    order: orderFactsOf(docket, of.order),
  }));
  if (seen === undefined) return { found: 'nothing' };
  const { at, order } = seen;
  const refused = (rule: ScanRule): Scan => ({ found: 'refused', at, of, rule });
  if (order === undefined) return refused('order.unknown');
  const where = await whereItIs(parts, of, order);
  const why = whyNotItsLeg(where, carrier);
  const decided = decide(rules, order, fields, { at, atItsLeg: why === undefined });
  const over = decided.map(({ decision }) => decision.rule).find(isOver);
  // What is delivered or cancelled needs nothing of any label; a voided one opens nothing of what is still under way.
  if (over !== undefined) return refused(over);
  if (label.state === 'voided') return refused('label.voided');
  if (why !== undefined) return refused(`leg.${why}`);
  // Two carriers may scan one label at the same time: the database says which was first.
  if (beginsLeg(where) && (await beginLeg(parts.pool, { ...of, carrier: carrier.carrier, at })) !== carrier.carrier)
    return refused('leg.begun_elsewhere');
  return { found: 'parcel', at, of, decided, rules };
}

async function whereItIs({ pool }: ScanParts, of: OfOrder, order: OrderFacts): Promise<WhereItIs> {
  const isNew = order.state === 'paid' && order.lastScan === undefined;
  return { ...order, begunBy: isNew ? await legBegunBy(pool, of) : undefined };
}

function decide(
  rules: CustomerDataRules,
  order: OrderFacts,
  fields: readonly CustomerField[],
  { at, atItsLeg }: { readonly at: Instant; readonly atItsLeg: boolean },
): readonly FieldDecision[] {
  const viewer = { kind: 'carrier', atItsLeg } as const;
  const seen = decidedBy(order);
  return fields.map((field) => ({
    field,
    decision: decideReveal(rules, seen, { viewer, field, purpose: 'fulfil', at }),
  }));
}

function isOver(rule: RevealDecision['rule']): rule is 'carrier.over' | 'retention.over' {
  return rule === 'carrier.over' || rule === 'retention.over';
}

/** The record of a scan. `shown`: how many whole values are shown. */
export function accessOf(
  { newId }: Pick<ScanParts, 'newId'>,
  { role, id: person }: Asker,
  { at, of }: { readonly at: Instant; readonly of: OfOrder },
  verdicts: readonly Verdict[],
): Access {
  const shown = verdicts.filter(({ verdict }) => verdict === 'show').length;
  return { id: newId(), ...of, person, role, purpose: 'fulfil', at, verdicts, shown, leaf: newId() };
}

/** Every field refused for one reason. */
export function refusedAll(fields: readonly CustomerField[], rule: ScanRule): readonly Verdict[] {
  return fields.map((field) => ({ field, verdict: 'refuse', rule }));
}
