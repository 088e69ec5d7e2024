import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acknowledged,
  claimed,
  confirmed,
  day,
  delivered,
  disputed,
  payoutHoldDecided,
  placed,
  removalDecided,
  resolved,
  reviewed,
  scanned,
  undelivered,
} from '../../test/builders.ts';
import { arbitraryHistory } from '../../test/guarantees/histories.ts';
import { POLICY } from '../../test/policy-fixture.ts';
import { DocketLedger } from '../../test/random/docket-ledger.ts';
import { insidesOf } from '../../test/random/insides.ts';
import { earlyRefunds, sorted } from '../../test/reference/examples.ts';
import { Docket } from './docket.ts';
import { SNAPSHOT_FORMAT } from './docket-snapshot.ts';
import type { AccountLinked, Fact } from './facts.ts';
import { PlatformLog } from './platform-log.ts';
import { Versions } from './policy/versions.ts';

const versions = Versions.of(POLICY);
const bounds = { numRuns: 60, seed: 2026_11 };

type Kept = { readonly docket: Docket; readonly log: PlatformLog };

function kept(facts: readonly Fact[]): Kept[] {
  const ledger = new DocketLedger(versions, () => 'memory');
  for (const fact of facts) ledger.accept(fact);
  ledger.finish();
  return ledger.dockets.map((docket) => ({ docket, log: ledger.log }));
}

function textOf({ docket }: Kept): string {
  return JSON.stringify(docket.snapshot());
}

function restored({ log }: Kept, text: string): Docket {
  return Docket.restore(JSON.parse(text), log, () => {});
}

/** Whether its orders lie where a restored seller's do: none has been forgotten yet. */
function isUnmoved({ docket }: Kept): boolean {
  const insides = insidesOf(docket) as { seller: { orders: { own: number[]; book: { placed: unknown[] } } } };
  const { own, book } = insides.seller.orders;
  return own.length === book.placed.length && own.every((slot, place) => slot === place);
}

const link: AccountLinked = {
  type: 'account.linked',
  id: 'link',
  source: '/shop',
  seller: 'S-1',
  at: day(1),
  digest: 0,
  otherSeller: 'S-2',
  signals: ['payout', 'device'],
  strength: 0.9,
};

/** What random histories do not tell. */
const RARE: readonly Fact[] = [
  link,
  placed({ orderId: 'O-1', at: day(0), customer: 'C-1' }),
  placed({ orderId: 'O-2', at: day(0, 1), customer: 'C-1', international: true, listings: [], region: undefined }),
  scanned({ orderId: 'O-1', trackingNumber: 'T-1', at: day(1) }),
  scanned({ orderId: 'O-1', trackingNumber: 'T-2', at: day(1, 1) + 1 }),
  scanned({ orderId: 'O-2', trackingNumber: 'T-2', at: day(1, 2) }),
  scanned({ orderId: 'O-7', at: day(1, 3), destinationRegion: 'Portland' }),
  claimed({ orderId: 'O-7', at: day(1, 3) }),
  confirmed('threat', { at: day(2) }),
  confirmed('off_platform_contact', { at: day(3) }),
  removalDecided({ action: 'S-1/2', at: day(4), by: 'staff-1', exception: 'legal_duty' }),
];

/** Payouts are restricted on day 22, and somebody looks at what is held. */
const looked = (outcome: 'kept' | 'released'): readonly Fact[] =>
  sorted(
    earlyRefunds(1, 2, 3),
    acknowledged({ at: day(4) }),
    earlyRefunds(20, 21, 22),
    payoutHoldDecided({ at: day(23), action: 'S-1/2', outcome }),
  );

/** Mail about the warning of day 3 was lost, and found or not. */
const lost = (...found: readonly Fact[]): readonly Fact[] =>
  sorted(earlyRefunds(1, 2, 3), undelivered({ at: day(5) }), found);

describe('a seller restored from a snapshot', () => {
  test('holds whatever the seller held', () => {
    const untouched = {
      docket: new Docket('S-1', new PlatformLog(versions), () => {}),
      log: new PlatformLog(versions),
    };
    const all = [
      untouched,
      ...kept(RARE),
      ...kept(looked('kept')),
      ...kept(looked('released')),
      ...kept(lost()),
      ...kept(lost(delivered({ at: day(9) }))),
      ...fc.sample(arbitraryHistory, bounds).flatMap(kept),
    ].filter(isUnmoved);
    expect(all.length).toBeGreaterThan(60);
    for (const each of all) expect(insidesOf(restored(each, textOf(each)))).toEqual(insidesOf(each.docket));
  });

  test('is written down in the same words again, and JSON loses nothing of them', () => {
    for (const each of [...kept(RARE), ...fc.sample(arbitraryHistory, bounds).flatMap(kept)]) {
      const text = textOf(each);
      expect(JSON.parse(text)).toStrictEqual(each.docket.snapshot());
      expect(textOf({ ...each, docket: restored(each, text) })).toBe(text);
    }
  });

  test('shares what was shared: the signs that an action rests on are those the orders watch', () => {
    const number = { trackingNumber: 'T-1' };
    const [each] = kept([
      placed({ orderId: 'O-1', at: day(0), customer: 'C-1' }),
      placed({ orderId: 'O-2', at: day(0), customer: 'C-2', region: 'Kingston' }),
      scanned({ ...number, orderId: 'O-1', at: day(1) }),
      scanned({ ...number, orderId: 'O-2', at: day(1) }),
      scanned({ trackingNumber: 'T-2', orderId: 'O-2', at: day(1, 1), destinationRegion: 'Portland' }),
    ]) as [Kept];
    const docket = restored(each, textOf(each));
    const [action] = docket.state.actions;
    expect(action?.terms).toMatchObject({ violation: 'fake_tracking', signs: { kind: 'fake_tracking' } });
    expect(textOf({ ...each, docket })).toBe(textOf(each));
    expect(each.docket.snapshot().fakings).toHaveLength(1);
  });

  test('names orders by their place, once older ones are forgotten', () => {
    const region = 'Kingston';
    const [each] = kept([
      placed({ orderId: 'O-1', at: day(0) }),
      placed({ orderId: 'O-2', at: day(200), customer: 'C-2', region }),
      confirmed('off_platform_contact', { at: day(300) }),
      scanned({ trackingNumber: 'T-1', orderId: 'O-2', at: day(301), destinationRegion: 'Portland' }),
      scanned({ trackingNumber: 'T-2', orderId: 'O-2', at: day(199) }),
    ]) as [Kept];
    expect(isUnmoved(each)).toBe(false);
    const { docket } = each;
    expect(docket.state.actions.at(-1)?.terms.signs).toMatchObject({ order: 1 });
    expect(docket.snapshot()).toMatchObject({ fakings: [{ order: 0 }], orders: { signals: [{ order: 0 }] } });
    expect(docket.snapshot().standing.lapses.map(([, , , , order]) => order)).toContain(0);
  });

  test('nothing in a snapshot is idle: whatever is changed in it, another seller comes back, or none', () => {
    const all = [
      ...kept(RARE),
      ...kept(looked('released')),
      ...fc.sample(arbitraryHistory, { numRuns: 15, seed: 3 }).flatMap(kept),
    ];
    const written = all.map((each) => {
      const text = textOf(each);
      return { each, text, leaves: leavesOf(JSON.parse(text)), whole: insidesOf(restored(each, text)) };
    });
    fc.assert(
      fc.property(fc.constantFrom(...written), fc.nat(), ({ each, text, leaves, whole }, which) => {
        const path = leaves[which % leaves.length] as Path;
        const spoiled = JSON.stringify(changedAt(JSON.parse(text), path));
        expect(tryTo(() => insidesOf(restored(each, spoiled)))).not.toEqual(whole);
      }),
      { numRuns: 1500, seed: 2026_11 },
    );
  });

  test('of format 3 has its disputes as they ended after all looks at them', () => {
    const [each] = kept([
      placed({ orderId: 'O-1', at: day(0), shipBy: day(2) }),
      scanned({ orderId: 'O-1', at: day(1) }),
      disputed({ orderId: 'O-1', at: day(5) }),
      resolved({ orderId: 'O-1', at: day(9), outcome: 'no_fault' }),
      reviewed({ id: 'looked', orderId: 'O-1', at: day(12), outcome: 'seller_fault' }),
    ]) as [Kept];
    const { looks, cases, ...orders } = each.docket.snapshot().orders;
    expect(looks).toMatchObject([[0, { id: 'looked', at: day(12), fault: true }]]);
    const ended = cases.map(([place, one]) => [place, { ...one, fault: true, endedBy: 'looked' }]);
    const old = { ...each.docket.snapshot(), format: 3, orders: { ...orders, cases: ended } };
    const docket = restored(each, JSON.stringify(old));
    expect(docket.views.lapses()).toEqual(each.docket.views.lapses());
    expect(docket.views.lapses()).toMatchObject([{ id: 'looked', metric: 'order_defect' }]);
    // Whoever looks once more takes the fault out again.
    docket.fold(reviewed({ orderId: 'O-1', at: day(14), outcome: 'no_fault' }), day(14));
    expect(docket.views.lapses()).toEqual([]);
  });

  test('must be of the format that is known', () => {
    const each = { docket: new Docket('S-9', new PlatformLog(versions), () => {}), log: new PlatformLog(versions) };
    const text = textOf(each).replace(`"format":${SNAPSHOT_FORMAT}`, '"format":7');
    expect(() => restored(each, text)).toThrow('the snapshot of seller S-9 has format 7; this version reads format 4');
  });
});

type Path = readonly (string | number)[];

/** Where the values of a JSON value are. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
}

function changedAt(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return changed(value);
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1, changedAt(value[Number(key)], rest));
  const fields = value as Record<string, unknown>;
  return { ...fields, [key]: changedAt(fields[key], rest) };
}

function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? 1 : `${value}x`;
}

function tryTo<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
