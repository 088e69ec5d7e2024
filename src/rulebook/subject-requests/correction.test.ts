import { describe, expect, test } from 'vitest';
import { whyNotNow, whyNotThere } from './correction.ts';

describe('an address can be corrected', () => {
  test('until the parcel is handed over', () => {
    expect(whyNotNow('paid')).toBeUndefined();
    expect(whyNotNow('handed_over')).toBe('order-handed-over');
    expect(whyNotNow('delivered')).toBe('order-ended');
    expect(whyNotNow('cancelled')).toBe('order-ended');
  });

  const ORDER = { country: 'JM', region: 'Kingston' };
  const BEFORE = { country: 'JM', region: 'St. Andrew' };

  test('within the country and the region that the order was placed for', () => {
    expect(whyNotThere(ORDER, BEFORE, { country: 'JM', region: 'st andrew' })).toBeUndefined();
    expect(whyNotThere(ORDER, BEFORE, { country: 'US', region: 'St. Andrew' })).toBe('other-country');
    expect(whyNotThere(ORDER, BEFORE, { country: 'JM', region: 'Trelawny' })).toBe('other-region');
    expect(whyNotThere(ORDER, BEFORE, { country: 'JM' })).toBe('other-region');
  });

  test('where there is no address yet the order says which region; where nobody says one, any will do', () => {
    expect(whyNotThere(ORDER, undefined, { country: 'JM', region: 'Kingston' })).toBeUndefined();
    expect(whyNotThere(ORDER, { country: 'JM' }, { country: 'JM', region: 'Portland' })).toBe('other-region');
    expect(whyNotThere({ country: 'JM' }, { country: 'JM' }, { country: 'JM', region: 'Portland' })).toBeUndefined();
  });
});
