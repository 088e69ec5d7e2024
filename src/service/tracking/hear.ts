import type { Instant } from '../../rulebook/instant.ts';
import { SCAN_FAULTS } from '../../words/tracking-api-en.ts';
import { inTransaction } from '../postgres/transaction.ts';
import type { Carrier } from './carrier.ts';
import { addCounts, addUnknown, type Counts, noteHeard, noteState, wasHeard } from './heard-store.ts';
import type { TrackingParts } from './parts.ts';
import { type Placed, placeScans } from './place-scans.ts';
import { checkScan, type FaultyScan, type HeardScan, isUsable } from './read/check-scan.ts';
import type { WrittenScan } from './read/heard-scan.ts';
import { insertWaiting, type WaitingRow } from './waiting-store.ts';

/** A scan that is not taken: where it stands in the message, and what is wrong with it. */
export type RejectedScan = { readonly pointer: string; readonly detail: string };

/** What became of a message; everything accepted is durable. */
export type Heard = {
  /** It was taken before: nothing has changed. */
  readonly repeated: boolean;
  readonly accepted: number;
  readonly duplicates: number;
  /** Kept until somebody names their number, or enters their code. */
  readonly waiting: number;
  /** What a carrier tells and nobody has scanned. */
  readonly notices: number;
  readonly rejected: readonly RejectedScan[];
};

const REPEATED: Heard = { repeated: true, accepted: 0, duplicates: 0, waiting: 0, notices: 0, rejected: [] };

/**
 * Takes the scans of a message: events first, which are known by what they say, then what waits, with the note that the message was
 * taken. Whoever sends it again because we died in between changes nothing that is there.
 */
export async function hear(
  parts: TrackingParts,
  carrier: Carrier,
  { id, scans }: { readonly id: string; readonly scans: readonly WrittenScan[] },
): Promise<Heard> {
  const { pool, ledger, now } = parts;
  if (await wasHeard(pool, carrier.carrier, id)) {
    await addCounts(pool, carrier.carrier, { repeats: 1 }, now());
    return REPEATED;
  }
  const at = now();
  const checked = scans.map((scan) => checkScan(scan, at));
  const usable = checked.filter(isUsable);
  const faulty = checked.flatMap((scan) => (isUsable(scan) ? [] : [scan]));
  const { placed, unknown } = await placeScans(parts, carrier, usable);
  const { events, pointers } = eventsOf(placed);
  const receipt = events.length === 0 ? NOTHING : await ledger.append(events);
  const waiting = placed.flatMap((each) => waitingRow(carrier, each));
  const notices = placed.filter(({ becomes }) => becomes === 'notice').length;
  const refused = receipt.rejected.map(({ index, detail }) => ({ pointer: pointers[index] as string, detail }));
  const heard: Heard = {
    ...{ repeated: false, accepted: receipt.accepted, duplicates: receipt.duplicates },
    ...{ waiting: waiting.length, notices, rejected: [...faulty.map(rejectedOf), ...refused] },
  };
  const isFirst = await inTransaction(pool, async (transaction) => {
    if (!(await noteHeard(transaction, carrier.carrier, id, at))) return false;
    await insertWaiting(transaction, waiting, at);
    await addUnknown(transaction, carrier.carrier, unknown, at);
    await addCounts(transaction, carrier.carrier, countsOf(heard, faulty, refused.length), at);
    await noteState(transaction, carrier.carrier, { heardAt: at, ...lagOf(usable, at) });
    return true;
  });
  return isFirst ? heard : { ...heard, repeated: true };
}

const NOTHING = { accepted: 0, duplicates: 0, rejected: [] } as const;

/** All events, and of each where its scan stands in the message. */
export function eventsOf<Of extends HeardScan>(placed: readonly Placed<Of>[]) {
  const all = placed.flatMap((each) =>
    each.becomes === 'events' ? each.events.map((event) => ({ event, pointer: each.scan.pointer })) : [],
  );
  return { events: all.map(({ event }) => event), pointers: all.map(({ pointer }) => pointer) };
}

function waitingRow({ carrier }: Carrier, placed: Placed<HeardScan>): readonly WaitingRow[] {
  if (placed.becomes !== 'waiting') return [];
  const { number, codes, at, region = null, destination = null } = placed.scan;
  return [{ carrier, id: placed.id, number, codes, at, region, destination, waits_for: placed.for }];
}

function rejectedOf({ pointer, fault }: FaultyScan): RejectedScan {
  return { pointer, detail: SCAN_FAULTS[fault] };
}

function countsOf(heard: Heard, faulty: readonly FaultyScan[], refused: number): Counts {
  const { accepted: scans, duplicates, waiting, notices } = heard;
  const faults = [...Map.groupBy(faulty, ({ fault }) => fault)].map(([fault, all]) => [
    `rejected.${fault}`,
    all.length,
  ]);
  return {
    ...{ messages: 1, scans, duplicates, waiting, notices },
    ...Object.fromEntries(faults),
    'rejected.event': refused,
  };
}

/** How old the latest scan is that a message tells of. */
function lagOf(scans: readonly HeardScan[], now: Instant): { readonly lag?: number } {
  return scans.length === 0 ? {} : { lag: Math.max(0, now - Math.max(...scans.map(({ at }) => at))) };
}
