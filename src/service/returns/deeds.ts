import {
  checkInspection,
  checkPlace,
  checkUnits,
  type Disposition,
  type Inspection,
  mayRefuse,
  type ReturnedUnits,
} from '../../rulebook/returns/inspection.ts';
import type { NamedPhoto } from '../../rulebook/returns/photos.ts';
import type { Act } from '../ledger/write-act.ts';
import { type Acting, actOnReturn, type Deed } from './act.ts';
import type { ReturnParts } from './parts.ts';
import type { HubRefusal, Refusal } from './refusal.ts';
import type { SeenReturn } from './see.ts';
import { findReturn, noteInspection, noteReceiver, returnsOfOrder } from './store.ts';

type Done = Promise<true | { readonly refused: Refusal }>;

/** The customer does not want to send it back after all. */
export function withdrawReturn(parts: ReturnParts, acting: Acting): Done {
  return actOnReturn(parts, acting, { act: 'withdraw', isDone: ({ state }) => state === 'withdrawn' });
}

/** A carrier has the parcel. */
export function sendReturn(parts: ReturnParts, acting: Acting): Done {
  // Scanned again on its way, or after it arrived, it is no news.
  return actOnReturn(parts, acting, { act: 'send', isDone: ({ row }) => row.sent_at !== null });
}

/** The parcel has arrived; `by` is who says so: a person of the seller, or the key of a carrier. */
export function receiveReturn(parts: ReturnParts, acting: Acting & { readonly by: string }): Done {
  return actOnReturn(parts, acting, receipt(parts, acting));
}

/** What there is to do about a receipt, by whoever. */
export function receipt(parts: Pick<ReturnParts, 'writeActs'>, acting: Acting & { readonly by: string }): Deed {
  return {
    act: 'receive',
    // A scanner that stutters does no harm.
    isDone: ({ row }) => row.received_at !== null,
    async keep(transaction, { row, at }) {
      await noteReceiver(transaction, acting.of, acting.by);
      if (acting.party === 'hub')
        await parts.writeActs(transaction, [hubAct('return.received', acting, row.order_id, at)]);
      return [];
    },
  };
}

/** The seller looked at what came back. */
export function inspectReturn(parts: ReturnParts, acting: Acting & { readonly by: string }, found: Inspection): Done {
  const { of, by } = acting;
  const { outcome, checks } = found;
  return actOnReturn(parts, acting, {
    act: 'inspect',
    data: { by: 'seller', outcome },
    isDone: (seen) => isSameInspection(seen, acting, found),
    async keep(transaction) {
      const checked = checkInspection(found);
      if (checked !== true) return { refused: checked };
      await noteInspection(transaction, of, { checks, inspector: by });
      return [];
    },
  });
}

/** What the hub found, how much of what came back, and where the goods went. */
export type HubInspection = Inspection & {
  readonly hub: string;
  readonly disposition: Disposition;
  readonly units: readonly ReturnedUnits[];
  /** Photos that were taken; they come by themselves. */
  readonly photos: readonly NamedPhoto[];
  /** What its order held, as far as that is known. */
  readonly sent: readonly ReturnedUnits[];
};

/** What there is to do about what the hub found: what is owed is paid back at once (reading 111). */
export function hubInspection(
  parts: Pick<ReturnParts, 'writeActs' | 'refundLeft' | 'namePhotos'>,
  acting: Acting & { readonly by: string },
  found: HubInspection,
): Deed<HubRefusal> {
  const { of, by } = acting;
  const { outcome, checks, disposition, hub, units, photos } = found;
  return {
    act: 'inspect',
    data: { by: 'kingston', outcome },
    async keep(transaction, { row, at }) {
      const order = { seller: of.seller, order: row.order_id };
      const checked = checkInspection(found);
      if (checked !== true) return { refused: checked };
      const placed = checkPlace(found, disposition);
      if (placed !== true) return { refused: placed };
      const before = (await returnsOfOrder(transaction, order)).flatMap((each) => each.units ?? []);
      const counted = checkUnits(units, found.sent, before);
      if (counted !== true) return { refused: counted };
      await noteInspection(transaction, of, { checks, disposition, inspector: by, hub, units });
      await parts.namePhotos(transaction, { ...order, id: of.id, inspector: by, hub, at }, photos);
      await parts.writeActs(transaction, [hubAct('return.inspected', acting, row.order_id, at)]);
      return mayRefuse(outcome) ? [] : parts.refundLeft(transaction, { ...order, at });
    },
  };
}

/** Nothing is paid back, for what the customer did to the goods. */
export async function refuseRefund(parts: ReturnParts, acting: Acting & { readonly by: string }): Done {
  const row = acting.party === 'platform' ? await findReturn(parts.pool, acting.of) : undefined;
  if (row !== undefined && (await parts.sidesOf({ seller: row.seller_id, order: row.order_id })).includes(acting.by))
    return { refused: { code: 'refund-party' } };
  return actOnReturn(parts, acting, {
    act: 'refuse',
    isDone: ({ state }) => state === 'refused',
    async keep(transaction, { row, at }) {
      if (acting.party === 'platform')
        await parts.writeActs(transaction, [hubAct('return.refused', acting, row.order_id, at)]);
      return [];
    },
  });
}

function isSameInspection({ row }: SeenReturn, { by }: { readonly by: string }, found: Inspection): boolean {
  const { inspector, outcome, checks } = row;
  const isSame = inspector === by && outcome === found.outcome;
  return (
    isSame && checks !== null && Object.entries(found.checks).every(([name, result]) => nameOf(checks, name) === result)
  );
}

function nameOf(checks: Readonly<Record<string, string>>, name: string): string | undefined {
  return checks[name];
}

/** What people of the marketplace do goes into the tamper-evident log too. */
function hubAct(act: string, { of, by }: Acting & { readonly by: string }, order: string, at: number): Act {
  return { act, at, by, seller: of.seller, order, about: of.id };
}
