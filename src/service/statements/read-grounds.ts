import type { Pool } from 'pg';
import { actionNumber } from '../../rulebook/ids.ts';
import { type CitedEvent, readCitedEvent } from './cited-event.ts';
import { broughtBy, citedIn, type Grounds, restedActions } from './grounds.ts';
import { type DecisionRow, decisionsOfActions, eventsUpTo } from './store.ts';
import { isStated, readDecisionLine, type StoredDecision } from './stored-decision.ts';

/** The action or the decision that a statement was asked of is not there. */
export type NoStatement = 'unknown-action' | 'no-statement';

/** What a statement is made from, as it is stored. */
export type StoredGrounds = Pick<Grounds, 'stated' | 'actions' | 'events'>;

/**
 * Reads what was decided about an action and what it cites, as it was then. `sequence`: the number of the decision; without
 * it the latest that brought or changed a measure.
 */
export async function readGrounds(
  pool: Pool,
  seller: string,
  number: number,
  sequence: number | undefined,
): Promise<StoredGrounds | NoStatement> {
  const own = await decisionsOfActions(pool, seller, [number]);
  if (own.length === 0) return 'unknown-action';
  const row = own.findLast((each) =>
    sequence === undefined ? isStated(storedDecision(each)) : each.sequence === sequence,
  );
  const stated = row === undefined ? undefined : storedDecision(row);
  if (row === undefined || stated === undefined || !isStated(stated)) return 'no-statement';
  const rows = await withRestedActions(pool, seller, own);
  const actions = byAction(rows.filter((each) => each.sequence <= row.sequence));
  const events = await readEvents(pool, seller, citedBy({ stated, actions }), row.position);
  return { stated, actions, events };
}

/** Further decisions: those about the actions that these stand on, as far as that goes. */
async function withRestedActions(pool: Pool, seller: string, own: readonly DecisionRow[]) {
  const rows = [...own];
  const read = new Set(own.map((row) => row.action_number));
  for (;;) {
    const rested = rows.flatMap((row) => readDecisionLine(row.line).rests ?? []).map(actionNumber);
    const further = [...new Set(rested)].filter((number) => !read.has(number));
    if (further.length === 0) return rows;
    for (const number of further) read.add(number);
    rows.push(...(await decisionsOfActions(pool, seller, further)));
  }
}

function citedBy(grounds: Pick<Grounds, 'stated' | 'actions'>): readonly string[] {
  const brought = broughtBy(grounds, grounds.stated.line.action) ?? grounds.stated;
  const persons = grounds.stated.trace.rules.flatMap((rule) => (rule.rule === 'person' ? [rule.event] : []));
  return [...persons, ...[brought, ...restedActions(grounds, brought)].flatMap(citedIn)];
}

/** The cited events, those by which people decided, and those that staff named as the evidence of a breach. */
async function readEvents(pool: Pool, seller: string, ids: readonly string[], position: number) {
  const events = new Map<string, CitedEvent>();
  const read = async (wanted: readonly string[]): Promise<void> => {
    if (wanted.length === 0) return;
    // Two systems may use one id; what came first is what was judged.
    for (const row of await eventsUpTo(pool, seller, wanted, position))
      if (!events.has(row.id)) events.set(row.id, readCitedEvent(row));
  };
  await read([...new Set(ids)]);
  const shown = [...events.values()].flatMap(({ evidence = [] }) => evidence);
  await read([...new Set(shown)].filter((id) => !events.has(id)));
  return events;
}

function byAction(rows: readonly DecisionRow[]): ReadonlyMap<string, readonly StoredDecision[]> {
  return Map.groupBy(
    rows.map(storedDecision).toSorted((one, other) => one.sequence - other.sequence),
    ({ line }) => line.action,
  );
}

function storedDecision({ sequence, line, trace }: DecisionRow): StoredDecision {
  return { sequence, line: readDecisionLine(line), trace };
}
