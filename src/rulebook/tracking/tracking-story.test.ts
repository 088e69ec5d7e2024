import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../instant.ts';
import type { ClaimLimits } from './claim-standing.ts';
import { CONFIDENCES, type ParcelStory, parcelStory, QUIET_AFTER } from './parcel-story.ts';
import type { TrackedClaim, TrackedOrder, TrackedScan } from './tracked.ts';
import { type Tracked, trackingStory } from './tracking-story.ts';

const ORDER: TrackedOrder = { placedAt: 100 * DAY, region: 'Kingston', isCancelled: false };
const LIMITS: ClaimLimits = { shippedClaim: 72 * HOUR, deliveredClaim: 5 * DAY };
const NOW = 104 * DAY;

let ids = 0;

function scan(what: TrackedScan['scan'], days: number, given: Partial<TrackedScan> = {}): TrackedScan {
  return {
    ...{ id: `s-${++ids}`, at: ORDER.placedAt + days * DAY, scan: what, carrier: 'Post', number: 'RR473124829JM' },
    ...{ region: undefined, destinationRegion: undefined, source: 'carrier', ...given },
  };
}

function claim(status: TrackedClaim['status'], days: number, given: Partial<TrackedClaim> = {}): TrackedClaim {
  const at = ORDER.placedAt + days * DAY;
  return { id: `c-${++ids}`, at, status, by: 'seller', carrier: undefined, number: undefined, ...given };
}

function told(scans: readonly TrackedScan[], claims: readonly TrackedClaim[] = [], given: Partial<Tracked> = {}) {
  return trackingStory({ order: ORDER, scans, claims, limits: LIMITS, takenNumbers: new Set(), now: NOW, ...given });
}

function parcel(...scans: readonly TrackedScan[]): ParcelStory {
  return parcelStory('RR473124829JM', scans, ORDER, NOW);
}

function codes({ reasons }: ParcelStory): readonly string[] {
  return reasons.map(({ code }) => code);
}

describe('a parcel', () => {
  test('that was scanned at each step is certainly where it was scanned last', () => {
    const story = parcel(scan('accepted', 1), scan('in_transit', 2), scan('out_for_delivery', 3));
    expect(story).toMatchObject({ state: 'out_for_delivery', confidence: 'certain', since: 103 * DAY });
    expect(codes(story)).toEqual(['complete']);
  });

  test.each<[string, readonly TrackedScan[], ParcelStory['confidence'], ParcelStory['state'], readonly string[]]>([
    ['never accepted', [scan('in_transit', 1)], 'likely', 'in_transit', ['acceptance_missing']],
    [
      'not heard of for long',
      [scan('accepted', -0.5), scan('accepted', 0.1)],
      'contradictory',
      'accepted',
      ['before_order'],
    ],
    [
      'delivered, then moved on',
      [scan('accepted', 1), scan('delivered', 2), scan('in_transit', 3)],
      'contradictory',
      'delivered',
      ['after_delivery'],
    ],
    [
      'accepted after it was delivered',
      [scan('delivered', 1), scan('accepted', 2)],
      'contradictory',
      'delivered',
      ['after_delivery'],
    ],
    [
      'delivered elsewhere',
      [scan('accepted', 1), scan('delivered', 2, { region: 'Portland' })],
      'contradictory',
      'delivered',
      ['delivered_elsewhere'],
    ],
    [
      'bound elsewhere',
      [scan('accepted', 1, { destinationRegion: 'Portland' })],
      'contradictory',
      'accepted',
      ['bound_elsewhere'],
    ],
    [
      'sent back, then delivered',
      [scan('accepted', 1), scan('returned', 2), scan('delivered', 3)],
      'contradictory',
      'delivered',
      ['delivered_after_return'],
    ],
    [
      'delivered, then sent back',
      [scan('accepted', 1), scan('delivered', 2), scan('returned', 3), scan('in_transit', 3.5)],
      'certain',
      'returned',
      ['complete'],
    ],
    [
      'carried on by another',
      [scan('accepted', 1), scan('in_transit', 2, { carrier: 'Island' })],
      'certain',
      'in_transit',
      ['complete'],
    ],
    [
      'with two carriers by turns',
      [scan('accepted', 1), scan('in_transit', 2, { carrier: 'Island' }), scan('in_transit', 3)],
      'contradictory',
      'in_transit',
      ['carriers_by_turns'],
    ],
  ])('%s', (_, scans, confidence, state, reasons) => {
    expect(parcel(...scans)).toMatchObject({ confidence, state });
    expect(codes(parcel(...scans))).toEqual(reasons);
  });

  test('that is not heard of is likely where it was; one that has arrived need not be heard of', () => {
    const later = ORDER.placedAt + DAY + QUIET_AFTER + 1;
    const at = (...scans: readonly TrackedScan[]) => parcelStory('T1', scans, ORDER, later);
    expect(codes(at(scan('accepted', 1)))).toEqual(['quiet']);
    expect(codes(parcelStory('T1', [scan('accepted', 1)], ORDER, later - 1))).toEqual(['complete']);
    expect(codes(at(scan('accepted', 0.5), scan('delivered', 1)))).toEqual(['complete']);
  });

  test('of a number with a wrong check digit is likely another one', () => {
    expect(codes(parcelStory('RR473124828JM', [scan('accepted', 1)], ORDER, NOW))).toEqual(['number_mistyped']);
  });
});

describe('an order', () => {
  test('has a story for each of its parcels, and what happens next is of the one that is not there yet', () => {
    const story = told([
      scan('accepted', 2, { number: 'B' }),
      ...[scan('accepted', 1, { number: 'A' }), scan('delivered', 3, { number: 'A' })],
    ]);
    expect(story.parcels.map(({ number, state }) => [number, state])).toEqual([
      ['A', 'delivered'],
      ['B', 'accepted'],
    ]);
    expect(story.next).toBe('on_its_way');
  });

  test.each<[string, readonly TrackedScan[], TrackedClaim, string]>([
    ['that is young', [], claim('shipped', 2), 'waiting'],
    ['whose time is over', [], claim('shipped', 0.5), 'without_fact'],
    ['after an exception alone', [scan('exception', 0.6)], claim('shipped', 0.5), 'without_fact'],
    ['that came true', [scan('accepted', 1)], claim('shipped', 0.5), 'confirmed'],
    ['that came true too late', [scan('accepted', 3.9)], claim('shipped', 0.5), 'late'],
    ['of a delivery while the carrier has trouble', [scan('exception', 1)], claim('delivered', 2), 'contradicted'],
    ['of a delivery while it goes back', [scan('returned', 1)], claim('delivered', 2), 'contradicted'],
    [
      'of a delivery after the trouble was over',
      [scan('exception', 1), scan('out_for_delivery', 1.5)],
      claim('delivered', 2),
      'waiting',
    ],
    [
      'of a delivery that the carrier made in the end',
      [scan('exception', 1), scan('delivered', 3)],
      claim('delivered', 2),
      'confirmed',
    ],
    ['with the number of another order', [], claim('shipped', 2, { number: 'T9' }), 'number_taken'],
  ])('a claim %s: %s', (_, scans, said, standing) => {
    expect(told(scans, [said], { takenNumbers: new Set(['T9']) }).claims).toMatchObject([{ standing }]);
  });

  test('what happens next, where nothing was scanned', () => {
    expect(told([]).next).toBe('await_shipment');
    expect(told([], [claim('shipped', 1)]).next).toBe('await_first_scan');
    expect(told([], [], { order: { ...ORDER, isCancelled: true } }).next).toBe('cancelled');
  });
});

describe('laws', () => {
  const days = fc.integer({ min: -2, max: 12 }).map((half) => half / 2);
  const scans = fc
    .array(
      fc.record({
        what: fc.constantFrom<TrackedScan['scan']>(
          'accepted',
          'in_transit',
          'customs',
          'out_for_delivery',
          'delivered',
          'exception',
          'returned',
        ),
        days,
        carrier: fc.constantFrom('Post', 'Post', 'Post', 'Island'),
        region: fc.constantFrom(undefined, undefined, 'Kingston', 'Portland'),
        destinationRegion: fc.constantFrom(undefined, undefined, undefined, 'Kingston', 'Portland'),
        number: fc.constantFrom('A', 'A', 'B'),
      }),
      { maxLength: 9 },
    )
    .map((all) => all.map(({ what, days: on, ...given }, index) => scan(what, on, { ...given, id: `x-${index}` })));
  const claims = fc
    .array(fc.record({ status: fc.constantFrom<TrackedClaim['status']>('shipped', 'delivered'), days }), {
      maxLength: 4,
    })
    .map((all) => all.map(({ status, days: on }, index) => claim(status, on, { id: `y-${index}` })));
  const now = fc.integer({ min: 100, max: 120 }).map((day) => day * DAY);

  test('the order of arrival does not matter', () => {
    fc.assert(
      fc.property(scans, claims, now, fc.nat(), (heard, said, at, turn) => {
        const turned = <Each>(all: readonly Each[]) => {
          const by = all.length === 0 ? 0 : turn % all.length;
          return [...all.slice(by), ...all.slice(0, by)].toReversed();
        };
        expect(told(turned(heard), turned(said), { now: at })).toEqual(told(heard, said, { now: at }));
      }),
    );
  });

  test('a duplicate changes nothing, also told by another', () => {
    fc.assert(
      fc.property(scans, now, fc.nat(), (heard, at, which) => {
        fc.pre(heard.length > 0);
        const again = heard[which % heard.length] as TrackedScan;
        const { parcels } = told([...heard, { ...again, id: 'zz-again' }, again], [], { now: at });
        expect(parcels).toEqual(told(heard, [], { now: at }).parcels);
      }),
    );
  });

  test('claims never become facts', () => {
    fc.assert(
      fc.property(scans, claims, now, (heard, said, at) => {
        expect(told(heard, said, { now: at }).parcels).toEqual(told(heard, [], { now: at }).parcels);
      }),
    );
  });

  test('dropping a scan never raises certainty, unless the scan takes part in a contradiction that was told', () => {
    const sureness = ({ confidence }: ParcelStory) => ({ contradictory: 0, likely: 1, certain: 2 })[confidence];
    fc.assert(
      fc.property(scans, now, fc.nat(), (heard, at, which) => {
        const all = heard.filter(({ number }) => number === 'A');
        fc.pre(all.length > 1);
        const whole = parcelStory('A', all, ORDER, at);
        const dropped = whole.scans[which % whole.scans.length] as TrackedScan;
        const left = parcelStory(
          'A',
          whole.scans.filter((each) => each !== dropped),
          ORDER,
          at,
        );
        const isNamed =
          whole.confidence === 'contradictory' && whole.reasons.some(({ scans: named }) => named.includes(dropped.id));
        if (!isNamed) expect(sureness(left)).toBeLessThanOrEqual(sureness(whole));
      }),
      { numRuns: 500 },
    );
  });

  test('there is always a reason, and every confidence is reached', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(scans, now, (heard, at) => {
        for (const { confidence, reasons } of told(heard, [], { now: at }).parcels) {
          reached.add(confidence);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
    );
    expect([...reached].sort()).toEqual([...CONFIDENCES].sort());
  });
});
