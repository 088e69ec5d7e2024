import { describe, expect, test } from 'vitest';
import { writingAt, writingsOf } from './codewords.ts';
import { type Compared, traceText } from './trace.ts';
import { type VariedField, type VariedValue, waysOf, writeValue } from './value-ways.ts';

const ADDRESS = {
  field: 'address',
  value: { lines: ['12 Hope Road', 'Apt 4'], city: 'Kingston 6', region: 'Saint Andrew', country: 'JM' },
} as const satisfies VariedValue;
const PHONE = { field: 'phone', value: '+1 876 555 0101' } as const satisfies VariedValue;
const NAME = { field: 'name', value: 'Ada Canary' } as const satisfies VariedValue;

const KEY = Uint8Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 256);

/** An order shown to so many people, each in a writing of their own. */
function shownTo(viewers: number, ...values: readonly VariedValue[]): Compared {
  const writing = (value: VariedValue, viewer: number) => writingAt(waysOf(value), KEY, viewer);
  return {
    ...{ order: 'O-1', values },
    shown: Array.from({ length: viewers }, (_, viewer) => ({
      viewer: `P-${viewer}`,
      fields: values.map(({ field }) => field),
      writings: Object.fromEntries(values.map((value) => [value.field, writing(value, viewer)])),
    })),
  };
}

/** What somebody sees of a field. */
function seenBy({ values, shown }: Compared, viewer: number, field: VariedField): string {
  const value = values.find((each) => each.field === field);
  const writing = shown[viewer]?.writings[field];
  if (value === undefined || writing === undefined) throw new Error('it was not shown');
  const written = writeValue(value, waysOf(value), writing);
  if (written.field !== 'address') return written.value;
  const { lines, city, region, country } = written.value;
  return [...lines, `${city}, ${region}`, country].join('\n');
}

describe('a text that is found', () => {
  test('names whose it is, how sure that is, and how often such a text is wrong', () => {
    const compared = shownTo(5, ADDRESS);
    const { verdict, ranked, wrongAtMost, elsewhere } = traceText(`see: ${seenBy(compared, 3, 'address')}!`, [
      compared,
    ]);
    expect(verdict).toEqual({ named: ranked[0] });
    expect(ranked[0]).toMatchObject({ order: 'O-1', viewer: 'P-3', fields: ['address'] });
    expect(ranked[0]?.probability).toBeGreaterThan(0.99);
    expect(wrongAtMost).toBeLessThan(0.001);
    expect(ranked.reduce((sum, { probability }) => sum + probability, elsewhere)).toBeCloseTo(1, 9);
  });

  test('with several values in it is surer than with one', () => {
    const compared = shownTo(50, ADDRESS, PHONE, NAME);
    const [address, phone, name] = (['address', 'phone', 'name'] as const).map((field) => seenBy(compared, 40, field));
    const alone = traceText(String(phone), [compared]);
    expect(alone.verdict).toEqual({ cannotTell: 'too_few_ways' });
    expect(alone.ranked[0]?.viewer).toBe('P-40');
    const { verdict } = traceText([name, address, phone].join('\n'), [compared]);
    expect(verdict).toMatchObject({ named: { viewer: 'P-40', fields: ['address', 'phone', 'name'] } });
  });

  test('whose breaks of lines are lost is read all the same', () => {
    const compared = shownTo(5, ADDRESS);
    const flat = seenBy(compared, 1, 'address').replaceAll('\n', ' ');
    expect(traceText(flat, [compared]).verdict).toMatchObject({ named: { viewer: 'P-1' } });
  });

  test('with two orders of one customer in question names the right one', () => {
    const [one, other] = [shownTo(4, ADDRESS), { ...shownTo(4, ADDRESS), order: 'O-2' }];
    const given = writingsOf(waysOf(ADDRESS), KEY.toReversed(), 4);
    const second = {
      ...other,
      shown: other.shown.map((each, at) => ({ ...each, writings: { address: given[at] ?? [] } })),
    };
    const { verdict } = traceText(seenBy(second, 2, 'address'), [one, second]);
    expect(verdict).toMatchObject({ named: { order: 'O-2', viewer: 'P-2' } });
  });
});

describe('nobody is named by a text', () => {
  const compared = shownTo(5, ADDRESS, PHONE);

  test.each([
    ['as it was deposited', '12 Hope Road\nApt 4\nKingston 6, Saint Andrew\nJM', 'written_anew'],
    ['in one style', '12 Hope Rd., Apt. 4, Kingston 6, St. Andrew', 'written_anew'],
    ['in small letters without signs', '12 hope road apt 4 kingston 6 saint andrew', 'written_anew'],
    ['of the house next door', '14 Hope Road\nApt 4\nKingston 6, Saint Andrew\nJM', 'no_value'],
    ['of another number', 'call 876 555 0102', 'no_value'],
    ['that has less than a number', '555 0101'.slice(0, 6), 'no_value'],
    ['of the parish alone', 'Kingston 6, St. Andrew, Jamaica', 'no_value'],
    ['that is empty', '', 'no_value'],
  ])('%s', (_, text, cannotTell) => {
    const traced = traceText(text, [compared]);
    expect('named' in traced.verdict).toBe(false);
    if (cannotTell === 'no_value') expect(traced).toMatchObject({ ranked: [], verdict: { cannotTell } });
  });

  test('of a value that nobody was shown', () => {
    const { verdict } = traceText('+1 876 555 0101', [{ ...compared, shown: [] }]);
    expect(verdict).toEqual({ cannotTell: 'shown_to_nobody' });
  });

  test('of which two people were shown the same writing', () => {
    const [first] = compared.shown;
    if (first === undefined) throw new Error('nobody was shown it');
    const twins = { ...compared, shown: [first, { ...first, viewer: 'P-9' }] };
    expect(traceText(seenBy(compared, 0, 'address'), [twins]).verdict).toEqual({ cannotTell: 'several' });
  });

  test('of a name alone: it has hardly two writings', () => {
    const named = shownTo(1, NAME);
    expect(traceText(seenBy(named, 0, 'name'), [named]).verdict).toEqual({ cannotTell: 'too_few_ways' });
  });
});

test('a text is compared in one pass, however long it is', () => {
  const compared = shownTo(5, ADDRESS);
  const long = `${'Hope Road 12 '.repeat(700)}${seenBy(compared, 2, 'address')}`;
  expect(traceText(long, [compared]).verdict).toMatchObject({ named: { viewer: 'P-2' } });
});
