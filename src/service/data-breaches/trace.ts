import { decideBreach } from '../../rulebook/data-breaches/decide.ts';
import { HOUR, type Instant } from '../../rulebook/instant.ts';
import { readText } from '../../rulebook/variants/read-text.ts';
import { type Compared, standsIn, type Traced, traceText } from '../../rulebook/variants/trace.ts';
import { isVaried, type VariedField, type VariedValue } from '../../rulebook/variants/value-ways.ts';
import type { AccessRole } from '../accesses/access.ts';
import type { CustomerValue } from '../customer-value.ts';
import { contactsIn } from './contacts-in.ts';
import { actOn } from './inquire.ts';
import type { BreachParts, WritingsOf } from './parts.ts';
import { findBreach } from './store.ts';
import type { Refusal } from './to-command.ts';
import { countTraces, ordersShown, type TraceWithin, type ViewerRow, viewersOf } from './trace-store.ts';

/** Of so many orders at most values are opened for one text. */
export const MOST_COMPARED = 500;
/** In so many orders at most a text is looked for that stands in them. */
const MOST_MATCHED = 50;
/** So often within an hour one person traces a text. */
export const MOST_AN_HOUR = 30;
/** So many orders are opened at a time. */
const AT_ONCE = 16;

/** A text that somebody found and who asks about it, in which inquiry and why. */
export type TraceAsked = {
  readonly breach: string;
  readonly by: string;
  readonly role: AccessRole;
  readonly words: string;
  readonly found: CustomerValue<string>;
  /** Undefined: the scope of the inquiry, and whatever has a number or mail address that stands in the text. */
  readonly within: TraceWithin | undefined;
};

/** What came of it, with who the viewers are. */
export type TracedLeak = {
  readonly at: Instant;
  readonly traced: Traced;
  readonly compared: number;
  readonly matched: number;
  readonly viewers: readonly ViewerRow[];
};

export type TraceRefusal =
  | Refusal
  | { readonly code: 'trace-too-often'; readonly most: number }
  | { readonly code: 'trace-too-wide'; readonly most: number }
  | { readonly code: 'trace-nowhere' }
  | { readonly code: 'keys-unavailable'; readonly keys: string };

type OfOrder = { readonly seller: string; readonly order: string };
type Refused = { readonly refused: TraceRefusal };

/**
 * Compares a text with what was shown of customers, in memory. Nothing of it is kept; that it was asked, why and what came of it is in the
 * inquiry and in the log, and with the orders whose values stood in it, before anything is answered.
 */
export async function traceLeak(parts: BreachParts, asked: TraceAsked): Promise<TracedLeak | Refused> {
  const refused = await whyNot(parts, asked);
  if (refused !== undefined) return { refused };
  const orders = await ordersToCompare(parts, asked);
  if ('refused' in orders) return orders;
  const opened = await openThoseIn(parts, orders, asked.found);
  if ('refused' in opened) return opened;
  const viewers = await viewersOf(parts.pool, opened, asked.within?.to);
  const traced = traceText(
    asked.found.reveal(),
    opened.map((each) => comparedOf(each, viewers)),
  );
  const at = parts.now();
  await noteCompared(parts, asked, opened);
  const counts = { compared: orders.length, matched: opened.length };
  const wanted = { type: 'trace' as const, ...counts, ...outcomeOf(traced, viewers) };
  const kept = await actOn(parts, asked.breach, asked.by, [{ wanted, words: asked.words }]);
  return 'refused' in kept ? { refused: kept.refused } : { at, traced, ...counts, viewers };
}

/** Before anything is opened: the inquiry runs and is not about who asks, a reason is given, and nobody tries texts one after the other. */
async function whyNot(
  { pool, now }: BreachParts,
  { breach, by, words }: TraceAsked,
): Promise<TraceRefusal | undefined> {
  const kept = await findBreach(pool, breach);
  if (kept === undefined) return { code: 'unknown-breach' };
  const trace = { type: 'trace' as const, by, at: now(), found: '', compared: 0, matched: 0 };
  const decided = decideBreach(kept.breach, trace, words);
  if ('refused' in decided) return decided.refused;
  const lately = await countTraces(pool, by, now() - HOUR);
  return lately >= MOST_AN_HOUR ? { code: 'trace-too-often', most: MOST_AN_HOUR } : undefined;
}

async function ordersToCompare(parts: BreachParts, asked: TraceAsked): Promise<readonly OfOrder[] | Refused> {
  const { pool } = parts;
  const scope = asked.within ?? (await findBreach(pool, asked.breach))?.breach.scope;
  const within = scope && { sellers: scope.sellers, orders: scope.orders, from: scope.from, to: scope.to };
  const isNamed = Object.values(within ?? {}).some((each) => each !== undefined);
  const shown = within !== undefined && isNamed ? await ordersShown(pool, within, MOST_COMPARED + 1) : [];
  const contacts = await parts.ordersByContact(contactsIn(asked.found));
  const named = contacts.filter(({ seller, order }) => {
    return (asked.within?.sellers?.includes(seller) ?? true) && (asked.within?.orders?.includes(order) ?? true);
  });
  if (!isNamed && named.length === 0) return { refused: { code: 'trace-nowhere' } };
  const orders = new Map([...named, ...shown].map((of) => [JSON.stringify([of.seller, of.order]), of]));
  return orders.size > MOST_COMPARED
    ? { refused: { code: 'trace-too-wide', most: MOST_COMPARED } }
    : [...orders.values()];
}

/** An order with values that stand in the text. */
type Opened = OfOrder & { readonly values: readonly VariedValue[]; readonly writingAt: WritingsOf['writingAt'] };

/** Opens the orders one after the other and keeps those of which something stands in the text. */
async function openThoseIn(
  { openWritings }: BreachParts,
  orders: readonly OfOrder[],
  found: CustomerValue<string>,
): Promise<readonly Opened[] | Refused> {
  const text = readText(found.reveal());
  const matched: Opened[] = [];
  for (let from = 0; from < orders.length; from += AT_ONCE) {
    const some = orders.slice(from, from + AT_ONCE);
    const all = await Promise.all(some.map(async (of) => ({ of, opened: await openWritings(of) })));
    for (const { of, opened } of all) {
      if ('keys' in opened) return { refused: { code: 'keys-unavailable', keys: opened.keys } };
      const values = opened.values.reveal();
      if (values.some((value) => standsIn(text, value))) matched.push({ ...of, values, writingAt: opened.writingAt });
    }
  }
  return matched.slice(0, MOST_MATCHED);
}

function comparedOf({ seller, order, values, writingAt }: Opened, viewers: readonly ViewerRow[]): Compared {
  const theirs = viewers.filter((each) => each.seller === seller && each.order === order);
  return {
    ...{ order: `${seller} ${order}`, values },
    shown: theirs.map(({ person, place, fields }) => {
      const shown = fields.filter(isVaried);
      const writings = values.flatMap((value) => {
        const writing = shown.includes(value.field) ? writingAt(value, place) : undefined;
        return writing === undefined ? [] : [[value.field, writing] as const];
      });
      return { viewer: person, fields: shown, writings: Object.fromEntries(writings) };
    }),
  };
}

/** The customers of these orders see that staff compared a text with their data, which were shown to nobody. */
async function noteCompared({ recordAccess, newId, now }: BreachParts, asked: TraceAsked, opened: readonly Opened[]) {
  await Promise.all(
    opened.map(({ seller, order, values }) =>
      recordAccess({
        ...{ id: newId(), seller, order, person: asked.by, role: asked.role, purpose: 'resolve', at: now() },
        verdicts: values.map(({ field }) => ({ field, verdict: 'mask' as const, rule: 'trace.compared' as const })),
        ...{ shown: 0, leaf: newId() },
      }),
    ),
  );
}

function outcomeOf({ verdict }: Traced, viewers: readonly ViewerRow[]) {
  if ('cannotTell' in verdict) return { found: verdict.cannotTell };
  const viewer = viewerOf(viewers, verdict.named);
  return { found: 'named', named: { seller: viewer.seller, order: viewer.order, person: viewer.person } };
}

/** The viewer that is named. */
export function viewerOf(
  viewers: readonly ViewerRow[],
  { order, viewer }: { readonly order: string; readonly viewer: string; readonly fields: readonly VariedField[] },
): ViewerRow {
  const found = viewers.find((each) => each.person === viewer && `${each.seller} ${each.order}` === order);
  if (found === undefined) throw new Error('somebody was named who was shown nothing');
  return found;
}
