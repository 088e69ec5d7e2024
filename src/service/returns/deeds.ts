import type { ReturnOutcome } from '../../rulebook/facts.ts';
import { checkInspection, type Inspection, mayRefuse } from '../../rulebook/returns/inspection.ts';
import type { Act } from '../ledger/write-act.ts';
import { type Acting, actOnReturn } from './act.ts';
import type { ReturnParts } from './parts.ts';
import type { Refusal } from './refusal.ts';
import type { SeenReturn } from './see.ts';
import { noteInspection, noteReceiver } from './store.ts';

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

/** The parcel has arrived; `by` is who says so: a person, or the key of a carrier. */
export function receiveReturn(parts: ReturnParts, acting: Acting & { readonly by: string }): Done {
  return actOnReturn(parts, acting, {
    act: 'receive',
    isDone: ({ row }) => row.received_at !== null,
    async keep(transaction, { row, at }) {
      await noteReceiver(transaction, acting.of, acting.by);
      if (acting.party === 'hub')
        await parts.writeActs(transaction, [hubAct('return.received', acting, row.order_id, at)]);
      return [];
    },
  });
}

/** Somebody looked at what came back. What the hub found is paid back at once, where it is owed (reading 111). */
export function inspectReturn(parts: ReturnParts, acting: Acting & { readonly by: string }, found: Inspection): Done {
  const { of, party, by } = acting;
  const { outcome } = found;
  return actOnReturn(parts, acting, {
    act: 'inspect',
    data: { by: party === 'hub' ? 'kingston' : 'seller', outcome },
    isDone: (seen) => isSameInspection(seen, acting, found),
    async keep(transaction, { row, at }) {
      const checked = checkInspection(found);
      if (checked !== true) return { refused: checked };
      const { checks, disposition } = found;
      await noteInspection(transaction, of, { checks, disposition, inspector: by });
      if (party !== 'hub') return [];
      await parts.writeActs(transaction, [hubAct('return.inspected', acting, row.order_id, at)]);
      return isOwedInFull(outcome) ? parts.refundLeft(transaction, { seller: of.seller, order: row.order_id, at }) : [];
    },
  });
}

/** Nothing is paid back, for what the customer did to the goods. */
export function refuseRefund(parts: ReturnParts, acting: Acting & { readonly by: string }): Done {
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

function isOwedInFull(outcome: ReturnOutcome): boolean {
  return !mayRefuse(outcome);
}

function isSameInspection({ row }: SeenReturn, { by }: { readonly by: string }, found: Inspection): boolean {
  const { inspector, outcome, checks, disposition } = row;
  const isSame = inspector === by && outcome === found.outcome && disposition === (found.disposition ?? null);
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
