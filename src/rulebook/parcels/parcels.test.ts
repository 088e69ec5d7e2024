import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideParcel } from './decide.ts';
import {
  hubOf,
  isBegun,
  newParcel,
  type OrderStands,
  PARCEL_MOVES,
  PARCEL_STATES,
  type Parcel,
  type ParcelCommand,
  type ParcelCommandKind,
  type ParcelState,
} from './parcel.ts';

const KINDS = Object.keys(PARCEL_MOVES) as readonly ParcelCommandKind[];

describe('the moves of a parcel', () => {
  const targets = (state: ParcelState) => KINDS.flatMap((kind) => PARCEL_MOVES[kind][state] ?? []);

  test('every state is reached from the first one', () => {
    const reached = new Set<ParcelState>(['waiting']);
    for (const state of reached) for (const next of targets(state)) reached.add(next);
    expect([...reached].sort()).toEqual([...PARCEL_STATES].sort());
  });

  test('every state but the last has a way to it, and the last has none', () => {
    const reaches = (state: ParcelState, seen: ReadonlySet<ParcelState> = new Set([state])): boolean =>
      targets(state).some(
        (next) => next === 'handed_over' || (!seen.has(next) && reaches(next, new Set([...seen, next]))),
      );
    for (const state of PARCEL_STATES) expect(reaches(state), state).toBe(state !== 'handed_over');
    expect(targets('handed_over')).toEqual([]);
  });
});

const LISTINGS = ['L-1', 'L-2'] as const;
const listing = fc.constantFrom(...LISTINGS, 'L-other');
const command: fc.Arbitrary<ParcelCommand> = fc.oneof(
  fc.constantFrom<ParcelCommand>({ kind: 'start' }, { kind: 'take_over' }, { kind: 'put_back' }, { kind: 'repack' }),
  {
    arbitrary: fc.record({ kind: fc.constant('pick' as const), listing, quantity: fc.integer({ min: 1, max: 3 }) }),
    weight: 4,
  },
  fc.record({ kind: fc.constant('short' as const), listing }),
  { arbitrary: fc.constant<ParcelCommand>({ kind: 'pack', tracking: 'KX-1' }), weight: 2 },
  { arbitrary: fc.constant<ParcelCommand>({ kind: 'hand_over', carrier: 'Post' }), weight: 2 },
);
const step = fc.record({
  command,
  by: fc.constantFrom('ada', 'ada', 'ada', 'ben'),
  hub: fc.constantFrom('Kingston', 'Kingston', 'Kingston', 'Montego Bay'),
  order: fc.constantFrom<OrderStands>('open', 'open', 'open', 'open', 'cancelled', 'moving'),
});
const contents = fc.array(
  fc.record({ listing: fc.constantFrom(...LISTINGS), quantity: fc.integer({ min: 0, max: 3 }) }),
  {
    maxLength: 3,
  },
);

/** The same rules said once more, as short as they can be: what may be done, without what comes of it. */
function mayBeDone(
  parcel: Parcel,
  { command: { kind }, by, hub, order }: { command: ParcelCommand; by: string; hub: string; order: OrderStands },
) {
  const at = hubOf(parcel);
  if (parcel.state === 'handed_over') return false;
  if (order === 'moving') return false;
  if (order === 'cancelled' && kind !== 'put_back') return false;
  if (at !== undefined && at !== hub) return false;
  if ('holder' in parcel && parcel.holder !== by && kind !== 'take_over') return false;
  return PARCEL_MOVES[kind][parcel.state] !== undefined;
}

describe('a parcel', () => {
  test('keeps the table, never has more than belongs into it, and what moves is what it has more or less', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(contents, fc.array(step, { maxLength: 40, size: 'max' }), (items, steps) => {
        let parcel = newParcel(items);
        for (const [at, each] of steps.entries()) {
          const decided = decideParcel(parcel, each.command, { by: each.by, hub: each.hub, at, order: each.order });
          if ('refused' in decided) {
            const isOfUnits = ['not-in-parcel', 'enough-taken'].includes(decided.refused.code);
            expect(isOfUnits || !mayBeDone(parcel, each), JSON.stringify(decided.refused)).toBe(true);
            seen.add(decided.refused.code);
            continue;
          }
          expect(mayBeDone(parcel, each)).toBe(true);
          expect(PARCEL_MOVES[each.command.kind][parcel.state]).toContain(decided.parcel.state);
          for (const { listing: of, wanted, taken } of decided.parcel.lines) {
            expect(taken).toBeGreaterThanOrEqual(0);
            expect(taken).toBeLessThanOrEqual(wanted);
            const before = parcel.lines.find((line) => line.listing === of)?.taken ?? 0;
            const moved = decided.moved.filter((units) => units.listing === of);
            expect(moved.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(taken - before);
          }
          // What is packed and what has left has all that belongs into it; what waits has nothing.
          if (['picked', 'packed', 'handed_over'].includes(decided.parcel.state))
            expect(decided.parcel.lines.every(({ wanted, taken }) => wanted === taken)).toBe(true);
          if (['waiting', 'short'].includes(decided.parcel.state)) expect(isBegun(decided.parcel)).toBe(false);
          parcel = decided.parcel;
          seen.add(parcel.state);
        }
      }),
      { numRuns: 500 },
    );
    // The walk comes everywhere, or it would prove nothing.
    expect([...seen].sort()).toEqual(
      [
        ...PARCEL_STATES.filter((state) => state !== 'waiting'),
        ...['waiting', 'parcel-state', 'parcel-in-hand', 'parcel-elsewhere', 'not-in-parcel', 'enough-taken'],
        ...['order-cancelled', 'parcel-gone'],
      ].sort(),
    );
  });

  test('a listing that stands in an order twice is one line, and a line of nothing is none', () => {
    expect(
      newParcel([
        { listing: 'L-1', quantity: 1 },
        { listing: 'L-2', quantity: 0 },
        { listing: 'L-1', quantity: 2 },
      ]).lines,
    ).toEqual([{ listing: 'L-1', wanted: 3, taken: 0 }]);
  });
});
