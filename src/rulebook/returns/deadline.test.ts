import { describe, expect, test } from 'vitest';
import { at, day } from '../../../test/builders.ts';
import { POLICY } from '../../../test/policy-fixture.ts';
import { DAY } from '../instant.ts';
import { mayAskReturn } from './ask.ts';
import { nextStepOf, silentAt } from './deadline.ts';
import type { ReturnFacts } from './return.ts';

const { returns, zone, calendar } = POLICY;
const ASKED: ReturnFacts = {
  ...{ requestedAt: day(0), sentAt: undefined, receivedAt: undefined, inspected: undefined, closed: undefined },
  refundedAt: undefined,
};
const LOOKED = { at: at('2026-03-06 15:00'), by: 'seller', outcome: 'as_described' } as const;

describe('what is next', () => {
  test('the customer sends it within fourteen days; nobody counts the days of a carrier', () => {
    expect(nextStepOf(ASKED, 'seller', returns, zone, calendar)).toEqual({ do: 'send', who: 'customer', by: day(14) });
    const sent = { ...ASKED, sentAt: day(3) };
    expect(nextStepOf(sent, 'seller', returns, zone, calendar)).toEqual({ do: 'carry', who: 'carrier', by: undefined });
  });

  test('it is inspected within three working days: from Friday afternoon until Wednesday at the same time in Jamaica', () => {
    const arrived = { ...ASKED, receivedAt: at('2026-03-06 15:00') };
    const by = at('2026-03-11 15:00');
    expect(nextStepOf(arrived, 'seller', returns, zone, calendar)).toEqual({ do: 'inspect', who: 'seller', by });
    expect(nextStepOf(arrived, 'dispatched', returns, zone, calendar)).toEqual({ do: 'inspect', who: 'hub', by });
  });

  test('the money is decided within three more, by the seller or the marketplace; then there is nothing more', () => {
    const looked = { ...ASKED, inspected: LOOKED };
    const by = at('2026-03-11 15:00');
    expect(nextStepOf(looked, 'seller', returns, zone, calendar)).toEqual({ do: 'refund', who: 'seller', by });
    expect(nextStepOf(looked, 'dispatched', returns, zone, calendar)).toEqual({ do: 'refund', who: 'platform', by });
    expect(nextStepOf({ ...looked, refundedAt: day(5) }, 'seller', returns, zone, calendar)).toBeUndefined();
  });
});

describe('whether a return may be asked for', () => {
  const delivered = { state: 'delivered', deliveredAt: day(0) } as const;

  test('from the delivery on for thirty days, the last instant included', () => {
    expect(mayAskReturn(delivered, undefined, returns, day(0))).toEqual({ until: day(30) });
    expect(mayAskReturn(delivered, undefined, returns, day(30))).toEqual({ until: day(30) });
    expect(mayAskReturn(delivered, undefined, returns, day(30) + 1)).toEqual({
      refused: { code: 'return-too-late', until: day(0) + 30 * DAY },
    });
  });

  test('not of what was never delivered, and one at a time', () => {
    for (const state of ['paid', 'handed_over', 'cancelled'] as const)
      expect(mayAskReturn({ state, deliveredAt: undefined }, undefined, returns, day(1))).toEqual({
        refused: { code: 'return-not-delivered', state },
      });
    expect(mayAskReturn(delivered, 'R-1', returns, day(1))).toEqual({
      refused: { code: 'return-open', return: 'R-1' },
    });
  });
});

test('what the marketplace told ends sixty days after it was told of last, unless somebody has looked or it is over', () => {
  expect(silentAt(ASKED, returns)).toBe(day(60));
  expect(silentAt({ ...ASKED, sentAt: day(3), receivedAt: day(9) }, returns)).toBe(day(69));
  expect(silentAt({ ...ASKED, inspected: LOOKED }, returns)).toBeUndefined();
  expect(silentAt({ ...ASKED, closed: { at: day(1), why: 'withdrawn' } }, returns)).toBeUndefined();
});
