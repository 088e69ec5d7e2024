import { describe, expect, test } from 'vitest';
import { day, declared, withdrawn } from '../../test/builders.ts';
import { contextOf, contextsAfter, excuses } from './excuses.ts';
import { NEVER } from './instant.ts';
import type { Circumstances } from './items.ts';

/** A parcel to Kingston in Jamaica, in the hands of the Post, due on day 5. */
const parcel: Circumstances = {
  due: day(5),
  affected: 'handover',
  country: 'JM',
  region: 'Kingston',
  carriers: ['Post'],
  handedOver: true,
};

type Given = Omit<Parameters<typeof declared>[0], 'from' | 'to'>;

function isExcused(given: Given, circumstances: Partial<Circumstances> = {}, sellerRegion?: string): boolean {
  const context = contextOf(declared({ from: day(3), to: day(6), ...given }));
  return excuses(context, { ...parcel, ...circumstances }, sellerRegion, circumstances.due ?? parcel.due);
}

describe('a context excuses', () => {
  test('what is due from its first to its last instant', () => {
    expect([day(3) - 1, day(3), day(6), day(6) + 1].map((due) => isExcused({}, { due }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('only the side of the carriage that it affects; claims on either side', () => {
    expect(isExcused({ affects: ['delivery'] })).toBe(false);
    expect(isExcused({ affects: ['delivery'] }, { affected: 'delivery' })).toBe(true);
    expect(isExcused({ affects: ['delivery'] }, { affected: 'either' })).toBe(true);
  });

  test('in its regions: the destination’s or the seller’s own', () => {
    expect(isExcused({ regions: ['Kingston'] })).toBe(true);
    expect(isExcused({ regions: ['Portland'] })).toBe(false);
    expect(isExcused({ regions: ['Portland'] }, {}, 'Portland')).toBe(true);
    expect(isExcused({ regions: ['Kingston'] }, { region: undefined })).toBe(false);
  });

  test('in its countries', () => {
    expect(isExcused({ countries: ['JM'] })).toBe(true);
    expect(isExcused({ countries: ['US'] })).toBe(false);
  });

  test('with its carriers: any that a scan or claim named, and any while nothing is handed over', () => {
    expect(isExcused({ carriers: ['Post'] })).toBe(true);
    expect(isExcused({ carriers: ['Knutsford'] })).toBe(false);
    expect(isExcused({ carriers: ['Knutsford'] }, { carriers: ['Post', 'Knutsford'] })).toBe(true);
    expect(isExcused({ carriers: ['Knutsford'] }, { handedOver: false })).toBe(true);
  });

  test('until it is withdrawn, and what settled before then for good', () => {
    const context = { ...contextOf(declared({ from: day(3), to: day(6) })), withdrawnAt: day(5) };
    expect(excuses(context, parcel, undefined, day(5) - 1)).toBe(true);
    expect(excuses(context, parcel, undefined, day(5))).toBe(false);
  });
});

describe('the contexts after one is declared or withdrawn', () => {
  const rain = declared({ contextId: 'rain', from: day(3), to: day(6) });
  const withdrawals = (contexts: readonly { withdrawnAt: number }[]) => contexts.map((each) => each.withdrawnAt);

  test('a withdrawal holds from the clock on, the first one for good', () => {
    const told = contextsAfter([contextOf(rain)], withdrawn({ contextId: 'rain' }), day(4));
    expect(withdrawals(contextsAfter(told, withdrawn({ contextId: 'rain' }), day(5)))).toEqual([day(4)]);
    expect(withdrawals(contextsAfter(told, withdrawn({ contextId: 'snow' }), day(5)))).toEqual([day(4)]);
  });

  test('one declared again takes the place of the one before; what was known before stays as it was', () => {
    const before = contextsAfter([], rain, day(1));
    expect(withdrawals(contextsAfter(before, { ...rain, id: 'again' }, day(4)))).toEqual([day(4), NEVER]);
    expect(withdrawals(before)).toEqual([NEVER]);
  });
});
