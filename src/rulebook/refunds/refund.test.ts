import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Money } from '../facts.ts';
import { type AskedRefund, decideRefund, isReviewed, leftOf } from './refund.ts';

const usd = (minor: number): Money => ({ minor, currency: 'USD' });
const ASKED: AskedRefund = { paid: usd(4500), refunded: [], asked: usd(4500), reviewed: true, warned: false };

describe('a refund', () => {
  test('after the review is given, and says what is left', () => {
    expect(decideRefund(ASKED)).toEqual({ give: usd(4500), reviewed: true, left: usd(0) });
    expect(decideRefund({ ...ASKED, asked: usd(1) })).toMatchObject({ left: usd(4499) });
  });

  test('before it is first warned about, and given on a second word; what it was is written down', () => {
    const early = { ...ASKED, reviewed: false };
    expect(decideRefund(early)).toEqual({ warn: 'early_refund' });
    expect(decideRefund({ ...early, warned: true })).toMatchObject({ give: usd(4500), reviewed: false });
  });

  test.each<[string, Partial<AskedRefund>, object]>([
    ['nobody knows what was paid', { paid: undefined }, { code: 'paid-unknown' }],
    ['more than was paid', { asked: usd(4501) }, { code: 'refund-too-much', left: usd(4500) }],
    ['more than is left', { refunded: [usd(4000)], asked: usd(501) }, { code: 'refund-too-much', left: usd(500) }],
    ['all has gone back', { refunded: [usd(9000)], asked: usd(1) }, { code: 'refund-too-much', left: usd(0) }],
    ['another currency', { asked: { minor: 1, currency: 'JMD' } }, { code: 'refund-other-currency', currency: 'USD' }],
    [
      'something went back in another one',
      { refunded: [{ minor: 1, currency: 'JMD' }] },
      { code: 'refund-other-currency', currency: 'USD' },
    ],
    ['nothing', { asked: usd(0) }, { code: 'refund-nothing' }],
    ['a part of a cent', { asked: usd(0.5) }, { code: 'refund-nothing' }],
    ['less than nothing', { asked: usd(-5) }, { code: 'refund-nothing' }],
  ])('is refused: %s; a warning changes nothing about that', (_, given, refused) => {
    for (const warned of [false, true])
      for (const reviewed of [false, true])
        expect(decideRefund({ ...ASKED, ...given, warned, reviewed })).toEqual({ refused });
  });

  test('law: whatever is asked for in whatever order, never more goes back than was paid', () => {
    const asks = fc.array(fc.record({ minor: fc.integer({ min: -10, max: 3000 }), told: fc.boolean() }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), asks, (paid, all) => {
        const refunded: Money[] = [];
        for (const { minor, told } of all) {
          // What the marketplace pays back by itself is not asked for.
          if (told) refunded.push(usd(Math.max(0, minor)));
          const before = refunded.reduce((sum, each) => sum + each.minor, 0);
          const decided = decideRefund({ ...ASKED, paid: usd(paid), refunded, asked: usd(minor) });
          if (!('give' in decided)) continue;
          refunded.push(decided.give);
          expect(before + decided.give.minor).toBeLessThanOrEqual(paid);
          expect(decided.left.minor).toBe(leftOf(usd(paid), refunded));
        }
      }),
    );
  });
});

describe('whether it comes after a review', () => {
  const none = { isCancelled: false, cases: [] };

  test('by the latest return or dispute; of a cancelled order there is nothing to look at', () => {
    expect(isReviewed({ ...none, cases: [{ reviewed: true }] })).toBe(true);
    expect(isReviewed({ ...none, cases: [{ reviewed: true }, { reviewed: false }] })).toBe(false);
    expect(isReviewed({ ...none, isCancelled: true })).toBe(true);
  });

  test('out of goodwill, without any claim, nobody has looked', () => {
    expect(isReviewed(none)).toBe(false);
  });
});
