import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalTrackingNumber } from '../tracking-number.ts';
import { checkNumber } from './number-kind.ts';

describe('a tracking number as it is compared', () => {
  test.each([
    ['rr 473 124 829 jm', 'RR473124829JM'],
    ['1z-999-aa1 0123456784', '1Z999AA10123456784'],
    ['T-17', 'T17'],
    ['ＲＲ473124829ＪＭ', 'RR473124829JM'],
    ['--', '--'],
  ])('%s is %s', (written, normal) => {
    expect(normalTrackingNumber(written)).toBe(normal);
  });

  test('stays the same when it is made so again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (written) => {
        const normal = normalTrackingNumber(written);
        expect(normalTrackingNumber(normal)).toBe(normal);
      }),
    );
  });
});

describe('the check digit of a number', () => {
  test.each([
    ['RR473124829JM', ['s10']],
    ['EE 000 000 014 JM', ['s10']],
    ['1Z999AA10123456784', ['ups_1z']],
    ['1z5r89390357567127', ['ups_1z']],
    ['9400110200881269505999', undefined],
    ['00106141411234567897', ['sscc']],
    ['986578788855', ['fedex_express']],
    ['3318810025', ['dhl_express']],
  ])('%s', (number, kinds) => {
    if (kinds === undefined) expect(checkNumber(number).check).not.toBe('none');
    else expect(checkNumber(number)).toEqual({ check: 'right', kinds });
  });

  test.each(['RR473124828JM', '1Z999AA10123456783'])('%s was mistyped', (number) => {
    expect(checkNumber(number).check).toBe('wrong');
  });

  test.each(['T-17', 'ABC', '12345', '986578788850'])('%s is of no kind that can be checked', (number) => {
    expect(checkNumber(number)).toEqual({ check: 'none' });
  });

  test('of S10 finds every digit that was mistyped, but where the check digit is 5, which stands for two rests', () => {
    const serial = fc.integer({ min: 0, max: 99_999_999 }).map((each) => String(each).padStart(8, '0'));
    fc.assert(
      fc.property(serial, fc.nat(7), fc.integer({ min: 1, max: 9 }), (digits, place, by) => {
        const right = [...'0123456789'].filter((digit) => checkNumber(`RR${digits}${digit}JM`).check === 'right');
        expect(right).toHaveLength(1);
        const wrong = [...digits];
        wrong[place] = String((Number(wrong[place]) + by) % 10);
        if (right[0] !== '5') expect(checkNumber(`RR${wrong.join('')}${right[0]}JM`).check).toBe('wrong');
      }),
    );
  });
});
