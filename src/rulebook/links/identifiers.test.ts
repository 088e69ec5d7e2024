import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_OF_A_KIND, readIdentifiers } from './identifiers.ts';

describe('what a registration tells of identifiers', () => {
  test('is read under either spelling, one hash or several', () => {
    expect(readIdentifiers({ payoutAccount: 'p', tax_id: 't', device: ['d1', 'd2', 'd1'], address: 'a' })).toEqual([
      { signal: 'payout_account', hash: 'p' },
      { signal: 'tax_id', hash: 't' },
      { signal: 'device', hash: 'd1' },
      { signal: 'device', hash: 'd2' },
      { signal: 'address', hash: 'a' },
    ]);
  });

  test('passes over what it does not understand', () => {
    const odd = {
      phone: '',
      device: [7, null, { hash: 'x' }, 'x'.repeat(513)],
      passport: 'p',
      address: { street: 's' },
    };
    expect(readIdentifiers(odd)).toEqual([]);
    expect(readIdentifiers(undefined)).toEqual([]);
  });

  test('takes so many of a kind and no more', () => {
    const device = Array.from({ length: 50 }, (_, index) => `d${index}`);
    expect(readIdentifiers({ device })).toHaveLength(MOST_OF_A_KIND);
  });

  test('of any shape refuses nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (told) => {
        expect(Array.isArray(readIdentifiers(told))).toBe(true);
      }),
    );
  });
});
