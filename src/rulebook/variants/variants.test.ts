import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerAddress } from '../../service/http/customer-address.ts';
import { routingZone } from '../labels/routing-zone.ts';
import { type Address, addressWays, canonicalAddress, writeAddress } from './address-ways.ts';
import { GIVEN_OUT, writingAt, writingsOf } from './codewords.ts';
import { nameWays, writeName } from './name-ways.ts';
import { canonicalPhone, phoneWays, writePhone } from './phone-ways.ts';
import { canonicalValue, type VariedValue, waysOf, writeValue } from './value-ways.ts';
import { countWritings, distance, type Ways, type Writing } from './ways.ts';

const word = fc.constantFrom(
  'Hope',
  'St',
  'Saint',
  'James',
  'Dr',
  'King',
  'Mount',
  'Mt.',
  'Lane',
  'Road',
  'Ann',
  'La',
  'de',
);
const kind = fc.constantFrom(
  'Road',
  'Rd',
  'Rd.',
  'Street',
  'St',
  'St.',
  'Drive',
  'Dr',
  'Court',
  'AVENUE',
  'Way',
  'Place',
);
const unit = fc
  .tuple(
    fc.constantFrom('Apartment', 'Apt', 'Apt.', 'Unit', 'Flat', 'Suite'),
    fc.constantFrom('4', '12B', 'C', 'D3', '2nd'),
  )
  .map(([name, which]) => `${name} ${which}`);
const street = fc
  .tuple(
    fc.constantFrom('', '12 ', '12, ', '7B ', 'No. 3 ', '#4 '),
    fc.array(word, { minLength: 1, maxLength: 3 }),
    kind,
  )
  .map(([number, words, last]) => `${number}${words.join(' ')} ${last}`);
const line = fc.oneof(
  street,
  unit,
  fc.tuple(street, fc.constantFrom(' ', ', ', ' / '), unit).map((parts) => parts.join('')),
  fc.tuple(unit, fc.constantFrom(' ', ', '), street).map((parts) => parts.join('')),
  fc.constantFrom(
    'c/o Mrs. Gayle',
    'Lot 5 Belmont District',
    'PO Box 12',
    '(rear) 3 Old Road',
    'Šimon‑Ödön 4',
    '.',
    'Main St Kingston',
  ),
);
const address: fc.Arbitrary<Address> = fc.record(
  {
    lines: fc.array(
      fc.tuple(line, fc.constantFrom('', '', ',')).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 4 },
    ),
    city: fc.constantFrom('Kingston 6', "St. Ann's Bay", 'MONTEGO BAY', 'MoBay', 'Mount Salem', 'Spanish Town', '6'),
    region: fc.constantFrom(
      'Saint Andrew',
      'St. Ann',
      'St James Parish',
      'Kingston',
      'Florida',
      'parish',
      'Hanover Parish',
    ),
    postcode: fc.constantFrom('JMAKN06', 'K1A 0B1'),
    country: fc.constantFrom('JM', 'JM', 'US', 'GB', 'DE'),
  },
  { requiredKeys: ['lines', 'city', 'country'] },
);
const phone = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('+1 ', '+1-', '+1', ''),
      fc.constantFrom('876 ', '(876) ', '876-', '658'),
      fc.constantFrom('555-0101', '5550101', '555 01 01'),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('+44 (0)20 7946 0958', '0612345678', '12345', '+49 30 901820'),
);
const name = fc.constantFrom(
  'Ada Canary',
  'Ada B. Canary',
  'Mr. Leroy McGhie',
  'José Ñuñez',
  'J R Reid',
  'ada',
  "Keisha O'Brien-Hall",
);
const value: fc.Arbitrary<VariedValue> = fc.oneof(
  address.map((each): VariedValue => ({ field: 'address', value: each })),
  phone.map((each): VariedValue => ({ field: 'phone', value: each })),
  name.map((each): VariedValue => ({ field: 'name', value: each })),
);
const draw = fc.uint8Array({ minLength: 32, maxLength: 32 });

/** A writing out of any numbers. */
function anyWriting({ choices }: Ways, numbers: readonly number[]): Writing {
  return choices.map(({ ways }, at) => (numbers[at] ?? 0) % ways.length);
}
const numbers = fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 });

describe('writings of a value', () => {
  test('mean one and the same: whatever was chosen, the canonical form is the one of what was deposited', () => {
    fc.assert(
      fc.property(value, numbers, (deposited, chosen) => {
        const ways = waysOf(deposited);
        const written = writeValue(deposited, ways, anyWriting(ways, chosen));
        expect(canonicalValue(written)).toBe(canonicalValue(deposited));
      }),
      { numRuns: 2000 },
    );
  });

  test('are those of each other: whoever has one has all, and what was deposited among them', () => {
    fc.assert(
      fc.property(value, numbers, (deposited, chosen) => {
        const ways = waysOf(deposited);
        const written = writeValue(deposited, ways, anyWriting(ways, chosen));
        // Capitals alone do not say how a name was written before, and signs that no writing has are left behind.
        if (deposited.field !== 'name') expect(countWritings(waysOf(written))).toBe(countWritings(ways));
        if (deposited.field !== 'phone') expect(writeValue(deposited, ways, ways.deposited)).toEqual(deposited);
      }),
      { numRuns: 2000 },
    );
  });

  test('two that differ are two texts', () => {
    fc.assert(
      fc.property(value, numbers, numbers, (deposited, one, other) => {
        const ways = waysOf(deposited);
        const [first, second] = [anyWriting(ways, one), anyWriting(ways, other)];
        fc.pre(distance(first, second) > 0);
        expect(writeValue(deposited, ways, first)).not.toEqual(writeValue(deposited, ways, second));
      }),
    );
  });

  test('of an address are addresses that may be deposited, and are sorted to the same zone', () => {
    fc.assert(
      fc.property(address, numbers, (deposited, chosen) => {
        fc.pre(customerAddress.safeParse(deposited).success);
        const ways = addressWays(deposited);
        const written = writeAddress(deposited, ways, anyWriting(ways, chosen));
        expect(customerAddress.safeParse(written).error).toBeUndefined();
        expect(written.lines).toHaveLength(deposited.lines.length);
        expect(routingZone({ country: written.country, region: written.region })).toBe(
          routingZone({ country: deposited.country, region: deposited.region }),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('of a number dial the same number', () => {
    fc.assert(
      fc.property(phone, numbers, (deposited, chosen) => {
        const ways = phoneWays(deposited);
        const written = writePhone(ways, anyWriting(ways, chosen));
        expect(canonicalPhone(written)).toBe(canonicalPhone(deposited));
        expect(written).toMatch(/^\+?(?:[ ().-]*[0-9]){5,20}[ ().-]*$/);
      }),
    );
  });
});

test.each([
  ['12 Hope Road', 'the kind of a street', ['12 Hope Road', '12 Hope Rd', '12 Hope Rd.']],
  ['12 St. James Lane', 'a saint is none of a street', ['12 Saint James Lane', '12 St James Ln.']],
])('%s: %s', (text, _, some) => {
  expect(allOf({ lines: [text], city: '6', country: 'JM' })).toEqual(
    expect.arrayContaining(some.map((each) => [each])),
  );
});

test.each([
  ['Main St Kingston', 'which St it is cannot be said'],
  ['Dr King', 'a title at the beginning is no drive'],
  ['Šimon‑Ödön 4', 'nothing is known of it'],
])('%s stays as it is but for the comma at its end: %s', (text) => {
  expect(allOf({ lines: [text], city: '6', country: 'JM' })).toEqual([[text], [`${text},`]]);
});

test('where addresses are not written in English there is one writing', () => {
  expect(allOf({ lines: ['12 Hope Road', 'Apt 4'], city: 'Berlin', country: 'DE' })).toEqual([
    ['12 Hope Road', 'Apt 4'],
  ]);
});

test('a flat stands before or behind its street, in its line or its own', () => {
  const within = allOf({ lines: ['12 King Way Road, Flat C'], city: '6', country: 'JM' }).flat();
  expect(within).toEqual(
    expect.arrayContaining(['Flat C, 12 King Way Road', '12 King Way Rd Flat C', '12, King Way Rd., Flat C,']),
  );
  const apart = allOf({ lines: ['12 King Road', 'Flat C'], city: '6', country: 'JM' });
  expect(apart).toContainEqual(['Flat C', '12 King Rd,']);
  expect(canonicalAddress({ lines: ['Flat C,', '12, King Rd.'], city: '6', country: 'JM' })).toBe(
    '12 king rd flat c 6 jm',
  );
});

test('a name keeps its parts and their order; capitals and full stops are all there is', () => {
  const ways = nameWays('Mr. Ada B Canary');
  expect(writeName(ways, anyWriting(ways, [1, 0, 1, 1]))).toMatch(/^Mr\.? (Ada|ADA) B\.? (Canary|CANARY)$/);
  expect(countWritings(nameWays('José Ñuñez'))).toBe(1);
});

/** The lines of an address in each of its writings. */
function allOf(deposited: Address): readonly (readonly string[])[] {
  const ways = addressWays(deposited);
  const all = ways.choices.reduce<readonly Writing[]>(
    (written, { ways: looks }) => written.flatMap((each) => looks.map((_, way) => [...each, way])),
    [[]],
  );
  return all.map((writing) => [...writeAddress(deposited, ways, writing).lines]);
}

describe('writings that are given out', () => {
  test('are the same each time, never twice the same as long as there are others, and never the one that was deposited', () => {
    fc.assert(
      fc.property(value, draw, fc.integer({ min: 1, max: 40 }), (deposited, key, most) => {
        const ways = waysOf(deposited);
        const given = writingsOf(ways, key, most);
        expect(writingsOf(ways, key, most)).toEqual(given);
        expect(given).toHaveLength(Math.min(most, countWritings(ways) - 1));
        expect(new Set(given.map((each) => each.join(' '))).size).toBe(given.length);
        expect(given).not.toContainEqual(ways.deposited);
        given.forEach((writing, place) => {
          expect(writingAt(ways, key, place)).toEqual(writing);
        });
      }),
      { numRuns: 60 },
    );
  });

  test('are far apart: the first ten of an address differ in half of what can differ', () => {
    const ways = addressWays({
      lines: ['12 Hope Road', 'Apt 4'],
      city: 'Kingston 6',
      region: 'Saint Andrew',
      country: 'JM',
    });
    fc.assert(
      fc.property(draw, (key) => {
        const given = writingsOf(ways, key, 10);
        const pairs = given.flatMap((one, at) => given.slice(at + 1).map((other) => distance(one, other)));
        expect(Math.min(...pairs)).toBeGreaterThanOrEqual(ways.choices.length / 3);
      }),
      { numRuns: 30 },
    );
  });

  test('another key gives others; whoever comes after all of them shares one', () => {
    const ways = addressWays({
      lines: ['12 Hope Road', 'Apt 4'],
      city: 'Kingston 6',
      region: 'Saint Andrew',
      country: 'JM',
    });
    const keys = [1, 2].map((seed) => new Uint8Array(32).map((_, at) => at * 31 + seed * 17));
    const [one, other] = keys.map((key) => writingsOf(ways, key, 10));
    expect(one).not.toEqual(other);
    const [key] = keys as [Uint8Array];
    expect(writingAt(ways, key, GIVEN_OUT + 3)).toEqual(writingAt(ways, key, 3));
  });
});
