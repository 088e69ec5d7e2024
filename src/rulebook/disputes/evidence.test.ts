import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DISPUTE_OUTCOMES, DISPUTE_REASONS } from '../facts/choices.ts';
import { DAY } from '../instant.ts';
import type { DisputeRules } from '../policy/disputes.ts';
import { type Evidence, foundFacts } from './evidence.ts';
import { mayOpen } from './may-open.ts';
import { unfoundedOf } from './unfounded.ts';

const rules: DisputeRules = {
  ...{ notReceivedAfter: 2 * DAY, refundMissingAfter: 5 * DAY, openFor: 60 * DAY, answerWorkingDays: 3 },
  ...{ decideWorkingDays: 5, askAgainFor: 14 * DAY, reviewWorkingDays: 5, unfoundedOver: 365 * DAY },
};
/** A Monday at ten. */
const MONDAY = Date.parse('2026-03-02T15:00:00Z');

describe('what the facts come to', () => {
  const promised = { shipBy: MONDAY, deliverBy: MONDAY + 5 * DAY };
  const scan = (kind: 'accepted' | 'exception' | 'delivered', days: number): Evidence => ({
    ...{ kind: 'scan', scan: kind, at: MONDAY + days * DAY, event: `${kind}-${days}`, carrier: 'X' },
    ...{ trackingNumber: 'T', by: 'carrier', region: undefined },
  });
  const event = { at: MONDAY, event: 'e' };
  const said = { sellerStated: false, conversationRead: false };

  test.each([
    ['no scan, in time', [], -1, []],
    ['no scan after the promised day', [], 1, ['never_handed_over']],
    ['a claim is no fact', [{ ...event, kind: 'claim', status: 'delivered', by: 'seller' }], 1, ['never_handed_over']],
    ['trouble is no acceptance', [scan('exception', 0)], 1, ['never_handed_over']],
    ['handed over in time, and lost', [scan('accepted', 0)], 9, ['handed_over_not_delivered']],
    ['handed over late', [scan('accepted', 1), scan('delivered', 9)], 9, ['handed_over_late', 'delivered']],
    ['the carrier’s delay', [scan('accepted', 0), scan('delivered', 9)], 9, ['delivered', 'delivered_late_by_carrier']],
    [
      'money owed, and paid',
      [
        { ...event, kind: 'cancellation', by: 'seller' },
        { ...event, kind: 'refund', by: 'seller', amount: { minor: 100, currency: 'USD' } },
      ],
      -1,
      ['refunded'],
    ],
    ['money owed', [{ ...event, kind: 'cancellation', by: 'seller' }], -1, ['refund_owed']],
    [
      'an inspection',
      [{ ...event, kind: 'inspection', returnId: 'R', outcome: 'counterfeit', by: 'kingston' }],
      -1,
      ['inspected_counterfeit', 'refund_owed'],
    ],
  ] as readonly (readonly [string, readonly Evidence[], number, readonly string[]])[])(
    '%s',
    (_, evidence, days, found) => {
      expect(foundFacts(evidence, promised, said, MONDAY + days * DAY)).toEqual(found);
    },
  );

  test('a hub that hands over late is known as what it is', () => {
    const dispatched = { ...said, fulfilment: 'dispatched' as const };
    const found = (evidence: readonly Evidence[], days: number) =>
      foundFacts(evidence, promised, dispatched, MONDAY + days * DAY);
    expect(found([], 1)).toEqual(['never_handed_over', 'hub_late']);
    expect(found([scan('accepted', 1)], 9)).toEqual(['handed_over_late', 'hub_late', 'handed_over_not_delivered']);
    expect(found([scan('accepted', 0)], 9)).toEqual(['handed_over_not_delivered']);
  });

  test('of an order that is not known any more nothing is late or missing', () => {
    expect(foundFacts([], undefined, said, MONDAY + 99 * DAY)).toEqual([]);
  });
});

type Order = Parameters<typeof mayOpen>[1];

describe('when a dispute can be opened', () => {
  const order: Order = {
    state: 'handed_over',
    deliverBy: MONDAY,
    deliveredAt: undefined,
    cancelledAt: undefined,
    cases: [],
  };
  const may = (given: object, reason: (typeof DISPUTE_REASONS)[number], days: number) =>
    mayOpen(rules, { ...order, ...given }, [], reason, MONDAY + days * DAY);

  test.each([
    ['before anything could be late', {}, 'not_received', 1, { may: 'later', from: MONDAY + 2 * DAY }],
    ['two days after the promised date', {}, 'not_received', 2, { may: 'now', until: MONDAY + 62 * DAY }],
    [
      'said delivered early',
      { deliveredAt: MONDAY - DAY },
      'not_received',
      0,
      { may: 'now', until: MONDAY + 59 * DAY },
    ],
    ['a cancelled order does not arrive', { state: 'cancelled' }, 'not_received', 9, { may: 'nothing-yet' }],
    ['nothing seen yet', {}, 'counterfeit', 9, { may: 'nothing-yet' }],
    ['seen', { deliveredAt: MONDAY }, 'counterfeit', 60, { may: 'now', until: MONDAY + 60 * DAY }],
    ['too late', { deliveredAt: MONDAY }, 'counterfeit', 61, { may: 'too-late', until: MONDAY + 60 * DAY }],
    ['no money owed', { deliveredAt: MONDAY }, 'refund_missing', 9, { may: 'nothing-yet' }],
    ['money on its way', { cancelledAt: MONDAY }, 'refund_missing', 1, { may: 'later', from: MONDAY + 5 * DAY }],
    ['anything else', {}, 'other', 0, { may: 'now', until: MONDAY + 60 * DAY }],
  ] as const)('%s', (_, given, reason, days, expected) => {
    expect(may(given, reason, days)).toEqual(expected);
  });

  test('one at a time; what was decided is asked again there; what was withdrawn is free', () => {
    const earlier = (reason: 'other' | 'counterfeit', outcome: string | undefined) => [{ id: 'D-1', reason, outcome }];
    const asked = (given: ReturnType<typeof earlier>) => mayOpen(rules, order, given, 'other', MONDAY);
    expect(asked(earlier('counterfeit', undefined))).toEqual({ may: 'open', dispute: 'D-1' });
    expect(asked(earlier('other', 'no_fault'))).toEqual({ may: 'decided', dispute: 'D-1' });
    expect(asked(earlier('counterfeit', 'no_fault')).may).toBe('now');
    expect(asked(earlier('other', 'withdrawn')).may).toBe('now');
  });

  test('once it could be opened, time alone only ends that', () => {
    const steps = ['later', 'now', 'too-late'];
    const anOrder = fc.record({
      deliveredAt: fc.option(fc.integer({ min: MONDAY - 9 * DAY, max: MONDAY + 9 * DAY }), { nil: undefined }),
      cancelledAt: fc.option(fc.integer({ min: MONDAY - 9 * DAY, max: MONDAY + 9 * DAY }), { nil: undefined }),
    });
    const days = fc.integer({ min: -20, max: 99 });
    fc.assert(
      fc.property(anOrder, fc.constantFrom(...DISPUTE_REASONS), days, days, (given, reason, one, other) => {
        const [before, after] = [may(given, reason, Math.min(one, other)), may(given, reason, Math.max(one, other))];
        expect(steps.indexOf(before.may)).toBeLessThanOrEqual(steps.indexOf(after.may));
      }),
    );
  });
});

describe('unfounded disputes of one customer', () => {
  test('only what was decided in the time counts, and what was withdrawn does not', () => {
    const of = (outcome: (typeof DISPUTE_OUTCOMES)[number], days: number) => ({ outcome, at: MONDAY - days * DAY });
    const all = [of('customer_fault', 1), of('customer_fault', 400), of('withdrawn', 1), of('no_fault', 2)];
    expect(unfoundedOf(all, 365 * DAY, MONDAY)).toEqual({ count: 1, decided: 2, share: 0.5 });
    expect(unfoundedOf([], 365 * DAY, MONDAY)).toEqual({ count: 0, decided: 0, share: 0 });
  });
});
