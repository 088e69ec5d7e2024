import { BOX_CODE_BYTES, boxCode } from '../../rulebook/consignments/box-code.ts';
import type { ConsignmentState, Units } from '../../rulebook/consignments/consignment.ts';
import { decideConsignment } from '../../rulebook/consignments/decide.ts';
import {
  consignmentOf,
  findConsignment,
  insertConsignment,
  type KeptConsignment,
  writeConsignment,
} from './consignment-store.ts';
import type { HubParts, OfConsignment } from './parts.ts';

/** What a seller plans to send in. */
export type Plan = {
  readonly request: string;
  readonly hub: string;
  readonly boxes: readonly (readonly Units[])[];
};

export type PlanRefusal =
  | { readonly why: 'restricted'; readonly action: string }
  | { readonly why: 'planned-otherwise'; readonly consignment: string };

/** Plans a consignment, with a code for each of its boxes. Asked again under the same request, it is planned once. */
export async function planConsignment(
  parts: HubParts,
  { seller, person }: { readonly seller: string; readonly person: string },
  plan: Plan,
): Promise<{ readonly consignment: string } | { readonly refused: PlanRefusal }> {
  const consignment = consignmentId(plan.request);
  const recorded = await parts.ledger.record<PlanRefusal>(seller, async (docket, at, transaction) => {
    const before = await findConsignment(transaction, { seller, consignment });
    if (before !== undefined)
      return isSame(before, plan) ? { events: [] } : { refused: { why: 'planned-otherwise', consignment } };
    const { dispatch_eligibility: dispatch } = docket.views.capabilities().features;
    if (!dispatch.allowed) return { refused: { why: 'restricted', action: dispatch.action ?? '' } };
    await insertConsignment(
      transaction,
      { seller_id: seller, consignment_id: consignment, hub: plan.hub, planned_at: at, planned_by: person },
      plan.boxes.map((declared, index) => ({
        ...{ box: index + 1, code: boxCode(parts.randomBytes(BOX_CODE_BYTES)), declared },
      })),
    );
    return { events: [] };
  });
  return 'refused' in recorded ? recorded : { consignment };
}

/** Sends a planned consignment off, or cancels it. Answers the state that it is in where that cannot be done; undefined: there is none. */
export async function changeConsignment(
  { ledger }: Pick<HubParts, 'ledger'>,
  of: OfConsignment,
  to: 'sent' | 'cancelled',
): Promise<{ readonly done: true } | { readonly refused: ConsignmentState | undefined }> {
  const recorded = await ledger.record<ConsignmentState | 'unknown'>(of.seller, async (_, at, transaction) => {
    const kept = await findConsignment(transaction, of);
    if (kept === undefined) return { refused: 'unknown' };
    // Said twice it is so once.
    if (kept.row.state === to) return { events: [] };
    const kind = to === 'sent' ? 'send' : 'cancel';
    const decided = decideConsignment(consignmentOf(kept), { kind }, undefined);
    if ('refused' in decided) return { refused: kept.row.state };
    await writeConsignment(transaction, of, decided.consignment, at);
    return { events: [] };
  });
  if ('refused' in recorded) return { refused: recorded.refused === 'unknown' ? undefined : recorded.refused };
  return { done: true };
}

/** The id of the consignment that a request plans. */
function consignmentId(request: string): string {
  return `C-${request.replaceAll('-', '').slice(-12).toUpperCase()}`;
}

function isSame({ row, boxes }: KeptConsignment, { hub, boxes: planned }: Plan): boolean {
  return (
    row.hub === hub &&
    JSON.stringify(boxes.map(({ declared }) => declared.map(pair))) ===
      JSON.stringify(planned.map((lines) => lines.map(pair)))
  );
}

/** A database gives fields back in an order of its own. */
function pair({ listing, quantity }: Units) {
  return [listing, quantity];
}
