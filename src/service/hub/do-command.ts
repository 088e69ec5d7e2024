import type { Docket } from '../../rulebook/docket.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { parseTimestamp } from '../../rulebook/timestamp.ts';
import type { DESK_DONE } from '../../words/hub-en.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { DeskCommand } from './command-contract.ts';
import { appendEntry, type CustodyRow, findEntry, lastDone } from './custody-store.ts';
import { doWithBox } from './do-box.ts';
import { doWithLot } from './do-lot.ts';
import { doWithParcel } from './do-parcel.ts';
import { doWithReturn } from './do-return.ts';
import { doWithStock } from './do-stock.ts';
import { locateBox, locateParcel } from './locate.ts';
import type { Desk, FoundReturn, HubParts } from './parts.ts';
import { type DeskRefusal, no } from './refusal.ts';
import { isKnownSeller } from './stock-store.ts';

/** What an entry of the record names besides who, when and where. */
export type EntryAbout = Partial<
  Omit<
    CustodyRow,
    'seller_id' | 'command_id' | 'number' | 'kind' | 'at' | 'done_at' | 'person_id' | 'hub' | 'asked' | 'refused'
  >
>;

/** What is done at a desk, as the record of custody has it. */
export type DoneKind = keyof typeof DESK_DONE;

/** What a command comes to: what is written of it, and which facts follow. */
export type Outcome =
  /** `done`: what really happened, where it is not what the command says. */
  | { readonly about: EntryAbout; readonly events: readonly Record<string, unknown>[]; readonly done?: DoneKind }
  | { readonly about: EntryAbout; readonly refused: DeskRefusal };

/** Something is done while nobody else changes anything of the seller. */
export type Doing = {
  readonly parts: HubParts;
  readonly transaction: Transaction;
  readonly docket: Docket;
  readonly desk: Desk;
  /** The clock. */
  readonly at: Instant;
  /** When it was done at the desk: never after the clock, never before what was done before. */
  readonly doneAt: Instant;
};

/** What was answered: `about` names what it was about, where that was found. */
export type Answered = {
  readonly seller: string | undefined;
  readonly about: EntryAbout;
  readonly done: DoneKind;
  readonly refused: DeskRefusal | undefined;
  readonly again: boolean;
};

/**
 * Carries out one command of a desk, with its entry in the record of custody, its leaf and the facts that follow, in one transaction.
 * Sent again under its id it is answered as it was the first time, also where it was refused: what was queued behind it is not to change
 * what it meant.
 */
export async function doCommand(parts: HubParts, desk: Desk, command: DeskCommand): Promise<Answered> {
  const target = await targetOf(parts, command);
  if ('refused' in target)
    return { seller: undefined, about: {}, done: command.kind, refused: target.refused, again: false };
  const { seller } = target;
  const asked = askedOf(desk, command);
  let answered: Answered | undefined;
  const recorded = await parts.ledger.record<never>(seller, async (docket, at, transaction) => {
    const before = await findEntry(transaction, seller, command.id);
    if (before !== undefined) {
      const isSame = before.asked === asked;
      answered = {
        seller,
        about: before,
        done: before.kind,
        refused: isSame ? (before.refused ?? undefined) : no('sent-otherwise'),
        again: isSame,
      };
      return { events: [] };
    }
    const doneAt = await whenDone(transaction, target, command, at);
    const outcome = await carryOut({ parts, transaction, docket, desk, at, doneAt }, target, command);
    const refused = 'refused' in outcome ? outcome.refused : undefined;
    const done = ('done' in outcome ? outcome.done : undefined) ?? command.kind;
    await appendEntry(transaction, {
      ...{ seller_id: seller, command_id: command.id, kind: done, at, done_at: doneAt },
      ...{ person_id: desk.person, hub: desk.hub, ...NOTHING, ...outcome.about, asked, refused: refused ?? null },
    });
    answered = { seller, about: outcome.about, done, refused, again: false };
    if ('refused' in outcome) return { events: [] };
    if (LEAVES.has(command.kind)) {
      const order = outcome.about.order_id ?? undefined;
      const act = { act: `hub.${done}`, at, by: desk.person, seller, order, about: command.id };
      await parts.writeActs(transaction, [act]);
    }
    return { events: outcome.events };
  });
  if ('refused' in recorded || answered === undefined) throw new Error('a command at the desk is answered');
  return answered;
}

const NOTHING = {
  ...{ order_id: null, consignment_id: null, box: null, listing_id: null, quantity: null, place: null, carrier: null },
  ...{ lot: null, return_id: null, ground: null },
} as const;

/** What changes hands, or what of a seller's is there and what is not: those have a leaf in the tamper-evident log. */
const LEAVES: ReadonlySet<DeskCommand['kind']> = new Set<DeskCommand['kind']>([
  ...(['take_over', 'short', 'put_back', 'pack', 'repack', 'hand_over', 'arrive', 'count', 'close'] as const),
  // Of what comes back, returns write leaves of their own.
  ...(['count_shelf', 'quarantine', 'release', 'send_back', 'dispose', 'confirm', 'keep'] as const),
]);

/** What a command is about. */
type Target =
  | { readonly is: 'parcel'; readonly seller: string; readonly order: string }
  | { readonly is: 'box'; readonly seller: string; readonly consignment: string; readonly box: number }
  | { readonly is: 'return'; readonly seller: string; readonly found: FoundReturn }
  | { readonly is: 'stock'; readonly seller: string };

async function targetOf(parts: HubParts, command: DeskCommand): Promise<Target | { readonly refused: DeskRefusal }> {
  switch (command.kind) {
    case 'arrive':
    case 'count':
    case 'close':
    case 'put_away': {
      const found = await locateBox(parts, command.code);
      return 'refused' in found ? found : { is: 'box', ...found };
    }
    case 'count_shelf':
    case 'quarantine':
    case 'release':
    case 'send_back':
    case 'dispose':
    case 'confirm':
    case 'keep': {
      const { seller } = command;
      return (await isKnownSeller(parts.pool, seller)) ? { is: 'stock', seller } : { refused: no('unknown-seller') };
    }
    case 'receive_return':
    case 'inspect_return': {
      const found = await parts.findReturn(command.code);
      return 'refused' in found ? found : { is: 'return', seller: found.seller, found };
    }
    default: {
      const found = await locateParcel(parts, command.code);
      return 'refused' in found ? found : { is: 'parcel', ...found };
    }
  }
}

function carryOut(doing: Doing, target: Target, command: DeskCommand): Promise<Outcome> {
  switch (command.kind) {
    case 'arrive':
    case 'count':
    case 'close':
    case 'put_away':
      if (target.is !== 'box') throw new Error('such a command is about a box');
      return doWithBox(doing, target, command);
    case 'count_shelf':
    case 'quarantine':
      return doWithStock(doing, command);
    case 'release':
    case 'send_back':
    case 'dispose':
    case 'confirm':
    case 'keep':
      return doWithLot(doing, command);
    case 'receive_return':
    case 'inspect_return':
      if (target.is !== 'return') throw new Error('such a command is about a return');
      return doWithReturn(doing, target.found, command);
    default:
      if (target.is !== 'parcel') throw new Error('such a command is about a parcel');
      return doWithParcel(doing, target, command);
  }
}

/** The same command says the same; the order of its fields does not matter. */
function askedOf({ person, hub }: Desk, command: DeskCommand): string {
  const { id: _, ...said } = command;
  const sorted = Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([person, hub, ...sorted]);
}

async function whenDone(transaction: Transaction, target: Target, command: DeskCommand, at: Instant): Promise<Instant> {
  const told = parseTimestamp(command.doneAt) ?? at;
  const before = target.is === 'return' ? target.found.since : await lastOfParcel(transaction, target);
  // Clocks of tablets go wrong: what is taken in now was done before now, and after what it follows.
  return Math.min(at, Math.max(told, before ?? at - LONGEST_OFFLINE, at - LONGEST_OFFLINE));
}

async function lastOfParcel(transaction: Transaction, target: Target): Promise<Instant | undefined> {
  return target.is === 'parcel' ? lastDone(transaction, target) : undefined;
}

/** What a tablet tells of longer ago than a shift is a clock that goes wrong. */
const LONGEST_OFFLINE = 12 * 3_600_000;
