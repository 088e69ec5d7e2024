import type { z } from 'zod';
import { decideReveal } from '../../rulebook/customer-data/decide.ts';
import { dataRestrictions, type Viewer } from '../../rulebook/customer-data/facts.ts';
import { decidedBy } from '../../rulebook/customer-data/of-order.ts';
import { MOVES } from '../../rulebook/disputes/dispute.ts';
import type { Evidence } from '../../rulebook/disputes/evidence.ts';
import type { Docket } from '../../rulebook/docket.ts';
import type { OrderFacts } from '../../rulebook/order-facts.ts';
import { CUSTOMER_FIELDS, type CustomerField } from '../../rulebook/policy/customer-data.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { ACCEPT_CARRIERS, ACCEPT_COUNTS } from '../../words/disputes-api-en.ts';
import { aboutOf } from './act.ts';
import type { sellersDispute } from './contract.ts';
import { entriesOf } from './entry-store.ts';
import { evidenceOf } from './evidence-store.ts';
import { toKnown, whatIsKnown } from './known.ts';
import type { DisputeParts, OfDispute } from './parts.ts';
import { type Standing, standOf } from './standing.ts';
import { findDispute } from './store.ts';
import { refsFor, toEvidence, toFound, toStanding } from './view.ts';

type View = z.input<typeof sellersDispute>;

/** A dispute as its seller sees it, with what the platform knows by itself first; undefined: the seller has no such dispute. */
export async function seeSellersDispute(
  parts: DisputeParts,
  of: OfDispute,
  role: Extract<Viewer, { kind: 'seller' }>['role'],
): Promise<View | undefined> {
  const row = await findDispute(parts.pool, of);
  if (row === undefined) return undefined;
  const [policy, entries, evidence, known] = await Promise.all([
    parts.policy(),
    entriesOf(parts.pool, of),
    evidenceOf(parts.pool, of.seller, row.order),
    whatIsKnown(parts, { seller: of.seller, order: row.order }, 'seller'),
  ]);
  const seen = await parts.ledger.look(of.seller, (docket) => {
    const standing = standOf(docket, policy, row, docket.clock);
    return { standing, shown: mayBeShown(docket, policy, standing, role) };
  });
  if (seen === undefined) return undefined;
  const { standing, shown } = seen;
  const { fulfilment } = standing.order ?? {};
  const [about, texts] = await Promise.all([
    aboutOf(parts.pool, standing, { team: [], person: undefined }),
    parts.texts.read(parts.pool, of.seller, refsFor(entries, 'seller')),
  ]);
  const may = mayDo(standing);
  const isCarriers = about.found.some((fact) => CARRIERS.has(fact)) && !about.found.includes('handed_over_late');
  return {
    ...toStanding(standing, { entries, texts }, 'seller'),
    ...(fulfilment !== undefined && { fulfilment }),
    facts: evidence
      .filter((each) => isSellers(each, fulfilment))
      .map((each) => toEvidence(each, shown.includes('region'))),
    ...toKnown(known, 'seller', fulfilment),
    found: toFound(about.found),
    may,
    ...(may.includes('accept') && { counts: isCarriers ? `${ACCEPT_COUNTS} ${ACCEPT_CARRIERS}` : ACCEPT_COUNTS }),
    customerData: CUSTOMER_FIELDS.map((field) => ({ field, may: shown.includes(field) })),
  };
}

const CARRIERS: ReadonlySet<string> = new Set(['handed_over_not_delivered', 'delivered_late_by_carrier']);

/** Which fields may be asked for to resolve it, by the one decision there is (policy §5). */
function mayBeShown(
  docket: Docket,
  { customerData }: Policy,
  { order, at }: Standing,
  role: Extract<Viewer, { kind: 'seller' }>['role'],
): readonly CustomerField[] {
  if (order === undefined) return [];
  const restrictions = dataRestrictions(docket.views.capabilities().features);
  const viewer = { kind: 'seller', role, restrictions } as const;
  const asked = (field: CustomerField) => ({ viewer, field, purpose: 'resolve', at }) as const;
  return CUSTOMER_FIELDS.filter(
    (field) => decideReveal(customerData, decidedBy(order), asked(field)).answer === 'show',
  );
}

/** Of a dispatched order its seller sees how far it is and what the hub found, and nothing of the way (policy §5). */
function isSellers({ kind }: Evidence, fulfilment: OrderFacts['fulfilment'] | undefined): boolean {
  return fulfilment !== 'dispatched' || kind === 'inspection' || kind === 'scan' || kind === 'return';
}

function mayDo({ dispute, order }: Standing): View['may'] {
  const stage = MOVES[dispute.stage];
  const isStated = dispute.stage === 'awaiting_decision' && dispute.answered === 'stated';
  return [
    ...(stage.accept !== undefined && order?.fulfilment === 'seller' ? (['accept'] as const) : []),
    ...(stage.state !== undefined && !isStated ? (['state'] as const) : []),
    ...(stage.ask_again !== undefined ? (['ask_again'] as const) : []),
  ];
}
