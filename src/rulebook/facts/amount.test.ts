import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf, decimalText, minorUnits, NOT_AN_AMOUNT, TOO_MUCH, TOO_PRECISE } from './amount.ts';

describe('minorUnits', () => {
  test.each([
    ['45.00', 2, 4500],
    ['45', 2, 4500],
    ['45.5', 2, 4550],
    ['0', 2, 0],
    ['0.07', 2, 7],
    ['007.10', 2, 710],
    ['45.000', 2, 4500],
    ['1200', 0, 1200],
    ['1200.0', 0, 1200],
    ['1.234', 3, 1234],
    ['90071992547409.91', 2, Number.MAX_SAFE_INTEGER],
    ['90071992547409.92', 2, TOO_MUCH],
    ['90071992547410', 2, TOO_MUCH],
    ['9'.repeat(40), 0, TOO_MUCH],
    ['45.001', 2, TOO_PRECISE],
    ['1.5', 0, TOO_PRECISE],
    ['', 2, NOT_AN_AMOUNT],
    ['.5', 2, NOT_AN_AMOUNT],
    ['5.', 2, NOT_AN_AMOUNT],
    ['1.2.3', 2, NOT_AN_AMOUNT],
    ['-1', 2, NOT_AN_AMOUNT],
    ['+1', 2, NOT_AN_AMOUNT],
    ['1e3', 2, NOT_AN_AMOUNT],
    ['1,000.00', 2, NOT_AN_AMOUNT],
    [' 1', 2, NOT_AN_AMOUNT],
    ['٣', 2, NOT_AN_AMOUNT],
    ['0'.repeat(41), 2, NOT_AN_AMOUNT],
    [45, 2, NOT_AN_AMOUNT],
  ])('%j with %d decimals is %d', (text, decimals, expected) => {
    expect(minorUnits(text, decimals)).toBe(expected);
  });

  test('reads back every amount', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.constantFrom(0, 2, 3, 4), (minor, decimals) => {
        expect(minorUnits(decimalText(minor, decimals), decimals)).toBe(minor);
      }),
    );
  });
});

test.each([
  [4500, 2, '45.00'],
  [7, 2, '0.07'],
  [0, 3, '0.000'],
  [1200, 0, '1200'],
  [90071992547409929n, 2, '900719925474099.29'],
])('%d minor units with %d decimals are written %s', (minor, decimals, text) => {
  expect(decimalText(minor, decimals)).toBe(text);
});

test('currencies have the decimals of ISO 4217', () => {
  expect(['USD', 'JMD', 'JPY', 'KWD', 'CLF', 'BRL'].map(decimalsOf)).toEqual([2, 2, 0, 3, 4, 2]);
});
