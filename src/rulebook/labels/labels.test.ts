import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ORDER_STATES } from '../order-facts.ts';
import { inGroups, LABEL_CODE_BYTES, labelCode, readLabelCode } from './code.ts';
import { decideLabel } from './issue.ts';
import { stateOfLabel } from './life.ts';
import { printedOrderId } from './printed-label.ts';
import { routingZone } from './routing-zone.ts';

const bytes = fc.uint8Array({ minLength: LABEL_CODE_BYTES, maxLength: LABEL_CODE_BYTES });
const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('a label code', () => {
  test('is read as it was made, however it is typed; two different ones are different', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const code = labelCode(one);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{28}$/);
        expect(readLabelCode(code)).toBe(code);
        const typed = inGroups(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readLabelCode(` ${typed} `)).toBe(code);
        expect(labelCode(other) === code).toBe(Buffer.compare(one, other) === 0);
      }),
    );
  });

  test('with one wrong character, or two that changed places, is none', () => {
    fc.assert(
      fc.property(bytes, fc.nat(27), fc.nat(27), fc.constantFrom(...CHARACTERS), (from, at, to, wrong) => {
        const code = labelCode(from);
        const typo = [...code].toSpliced(at, 1, wrong).join('');
        if (typo !== code) expect(readLabelCode(typo)).toBeUndefined();
        const swapped = [...code]
          .toSpliced(at, 1, code[to] ?? '')
          .toSpliced(to, 1, code[at] ?? '')
          .join('');
        if (swapped !== code) expect(readLabelCode(swapped)).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  test.each(['', 'O-1', '0'.repeat(28), `${'0'.repeat(26)}01 `.repeat(3), 'u'.repeat(28), `${'7'.repeat(27)}`])(
    'is not %j',
    (text) => expect(readLabelCode(text)).toBeUndefined(),
  );

  test('takes 16 bytes', () => {
    expect(() => labelCode(new Uint8Array(15))).toThrow();
    expect(labelCode(new Uint8Array(16))).toBe(`${'0'.repeat(26)}01`);
  });
});

describe('a label', () => {
  test('is issued for what its seller ships and has not handed over', () => {
    const answers = ORDER_STATES.flatMap((state) =>
      (['seller', 'dispatched'] as const).map((fulfilment) => {
        const decided = decideLabel({ state, fulfilment });
        return `${state} ${fulfilment}: ${decided === true ? 'label' : decided.code}`;
      }),
    );
    expect(answers).toEqual([
      ...['paid seller: label', 'paid dispatched: hub-ships'],
      ...['handed_over seller: handed-over', 'handed_over dispatched: hub-ships'],
      ...['delivered seller: delivered', 'delivered dispatched: delivered'],
      ...['cancelled seller: cancelled', 'cancelled dispatched: cancelled'],
    ]);
  });

  const FRESH = { voidedAt: undefined, voidReason: undefined };
  const order = (state: (typeof ORDER_STATES)[number]) => ({ state, cancelledAt: 7, deliveredAt: 8 });

  test('lives until delivery or cancellation: not only until it is handed over', () => {
    expect(stateOfLabel(FRESH, order('paid'))).toEqual({ state: 'current' });
    expect(stateOfLabel(FRESH, order('handed_over'))).toEqual({ state: 'current' });
    expect(stateOfLabel(FRESH, order('delivered'))).toEqual({ state: 'ended', at: 8 });
    expect(stateOfLabel(FRESH, order('cancelled'))).toEqual({ state: 'voided', at: 7, why: 'order-cancelled' });
    expect(stateOfLabel(FRESH, undefined)).toEqual({ state: 'ended', at: undefined });
  });

  test('that was voided is nothing again, whatever becomes of the order', () => {
    for (const state of ORDER_STATES)
      expect(stateOfLabel({ voidedAt: 5, voidReason: 'reprinted' }, order(state))).toEqual({
        ...{ state: 'voided', at: 5, why: 'reprinted' },
      });
  });
});

describe('a routing zone', () => {
  test.each([
    ['JM', 'Kingston', 'JM-01'],
    ['JM', 'St. Andrew', 'JM-02'],
    ['JM', 'st ann', 'JM-06'],
    ['JM', 'Saint Catherine', 'JM-14'],
    ['JM', '08', 'JM-08'],
    ['US', 'CA', 'US-CA'],
    ['US', 'US-NY', 'US-NY'],
    ['BR', undefined, 'BR'],
    ['JM', '12 King Street', 'JM'],
    ['GB', 'Ada Lovelace', 'GB'],
  ])('of %s, %s is %s', (country, region, zone) => expect(routingZone({ country, region })).toBe(zone));

  test('lets through no text, whatever a region says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (country, region) => {
        expect(routingZone({ country, region })).toMatch(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);
      }),
    );
  });
});

test('an id that could be more than an id is not printed', () => {
  expect(printedOrderId('O-1')).toBe('O-1');
  for (const text of ['Ada Lovelace', '', 'a@b.example', '12 King St']) expect(() => printedOrderId(text)).toThrow();
});
