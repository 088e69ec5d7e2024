import fc from 'fast-check';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY, HOUR } from '../../src/rulebook/instant.ts';
import { CONDUCT_KINDS } from '../../src/rulebook/policy/policy.ts';
import {
  acknowledged,
  appealDecided,
  appealFiled,
  confirmed,
  declared,
  inspected,
  planned,
  registered,
  reinstatementDecided,
  reviewDecided,
  screened,
  stocked,
  suspensionDecided,
  takenOver,
  withdrawn,
} from '../builders.ts';
import { type Size, sellerOf, sometimes } from './order-stories.ts';
import { arbitraryHour, arbitraryLag, dayAt, type Step, tell } from './steps.ts';

/** A story makes its steps when it gets its number. */
export type Story = (story: number) => Step[];

function when(size: Size) {
  return {
    seller: sellerOf(size).map((number) => `S-${number}`),
    at: fc.tuple(fc.integer({ min: 0, max: size.days }), arbitraryHour).map(([day, hour]) => dayAt(day, hour)),
    lag: arbitraryLag,
  };
}

function story<Told extends { lag: number }>(
  told: fc.Arbitrary<Told>,
  facts: (told: Told) => Fact,
): fc.Arbitrary<Story> {
  return told.map((one) => (number: number) => tell(number, [one.lag], [facts(one)]));
}

export function inspectionStory(size: Size): fc.Arbitrary<Story> {
  const told = fc.record({
    ...when(size),
    listingId: fc.integer({ min: 1, max: 6 }).map((number) => `L-${number}`),
    finding: fc.constantFrom<'accurate' | 'inaccurate' | 'prohibited'>(
      ...['accurate' as const, 'accurate' as const],
      ...Array.from({ length: 12 }, () => 'inaccurate' as const),
      'prohibited',
    ),
    by: fc.constantFrom<'staff' | 'report' | 'automated'>('staff', 'staff', 'report', 'automated'),
    confirmed: fc.boolean(),
    // At times somebody sees later that it was wrong, or names a finding that is another one's or none (ADR 122).
    overturned: sometimes(
      35,
      fc.record({
        after: fc.constantFrom(0, HOUR, 2 * DAY, 12 * DAY, 40 * DAY, 199 * DAY, 201 * DAY),
        lag: arbitraryLag,
        by: fc.constantFrom<'staff' | 'report'>('staff', 'staff', 'staff', 'report'),
        finding: fc.constantFrom<'accurate' | 'inaccurate'>('accurate', 'accurate', 'accurate', 'inaccurate'),
        which: fc.constantFrom(0, 0, 0, 0, -1, 1),
      }),
    ),
  });
  return told.map(({ lag, overturned, ...given }) => (number: number) => {
    const first = inspected(given);
    if (overturned === undefined) return tell(number, [lag], [first]);
    const { after, by, finding, which } = overturned;
    const { seller, listingId } = given;
    const overturns = `e${number + which}-0`;
    const back = inspected({ seller, listingId, at: given.at + after, by, finding, confirmed: false, overturns });
    return tell(number, [lag, overturned.lag], [first, back]);
  });
}

export function conductStory(size: Size, kinds: readonly string[] = CONDUCT_KINDS): fc.Arbitrary<Story> {
  const told = fc.record({
    ...when(size),
    kind: fc.constantFrom(...kinds),
    // Whether the seller said it first, and how many hours after it happened.
    slip: fc.constantFrom(undefined, undefined, 0, 3, 24, 25, -1),
  });
  return story(told, ({ kind, seller, at, slip }) => {
    if (slip === undefined) return confirmed(kind, { seller, at });
    return confirmed(kind, { seller, at, slipReportedAt: at - HOUR, slipHappenedAt: at - (slip + 1) * HOUR });
  });
}

export function messageStory(size: Size): fc.Arbitrary<Story> {
  const finding = fc.constantFrom('email', 'marketing', 'off_platform_contact', 'off_platform_payment', 'threat');
  const told = fc.record({
    ...when(size),
    findings: fc.array(finding, { maxLength: 3 }),
    confirmed: fc.boolean(),
    sender: fc.constantFrom<'seller' | 'customer'>('seller', 'seller', 'customer'),
  });
  return story(told, ({ lag: _, ...given }) => screened(given));
}

export function stockStory(size: Size): fc.Arbitrary<Story> {
  const told = fc.record({ ...when(size), counted: fc.constantFrom(90, 94, 95, 100) });
  return story(told, ({ lag: _, ...given }) => stocked(given));
}

export function registrationStory(size: Size): fc.Arbitrary<Story> {
  const told = fc.record({
    ...when(size),
    country: fc.constantFrom('JM', 'JM', 'US'),
    region: sometimes(50, fc.constantFrom('Kingston', 'Portland')),
  });
  return story(told, ({ lag: _, ...given }) => registered(given));
}

/** A context of some days, told before, while or after it is; now and then withdrawn, or declared anew. */
export function contextStory(size: Size): fc.Arbitrary<Story> {
  const told = fc.record({
    from: fc.tuple(fc.integer({ min: 0, max: size.days }), arbitraryHour),
    days: fc.constantFrom(0, 1, 4, 15, 40),
    toldAfter: fc.constantFrom(0, 0, 2, 10, 30, 90, 205),
    contextId: sometimes(20, fc.constantFrom('X-1', 'X-2')),
    affects: fc.constantFrom<readonly ('handover' | 'delivery')[]>(
      ['handover', 'delivery'],
      ['handover'],
      ['delivery'],
    ),
    regions: sometimes(30, fc.subarray(['Kingston', 'Portland', 'Clarendon'], { minLength: 1 })),
    carriers: sometimes(30, fc.constantFrom(['Post'], ['Knutsford'])),
    countries: sometimes(20, fc.constantFrom(['JM'], ['US'])),
    withdrawnAfter: sometimes(25, fc.constantFrom(0, 1, 5, 30)),
    lag: arbitraryLag,
  });
  return told.map((one) => (number: number) => {
    const { days, toldAfter, withdrawnAfter, lag, ...given } = one;
    const from = dayAt(...one.from);
    const at = from + toldAfter * DAY;
    const contextId = one.contextId ?? `X-${number}`;
    const facts: Fact[] = [declared({ ...given, contextId, from, to: from + days * DAY, at })];
    if (withdrawnAfter !== undefined) facts.push(withdrawn({ contextId, at: at + withdrawnAfter * DAY }));
    return tell(number, [lag, lag], facts);
  });
}

/** An account taken over for some hours or days, confirmed while it is or after it; at times told of twice. */
export function takeoverStory(size: Size): fc.Arbitrary<Story> {
  const told = fc.record({
    ...when(size),
    hours: fc.constantFrom(0, 1, 24, 96, 360, 960),
    toldAfter: fc.constantFrom(0, 0, 1, 10, 30, 90, 205),
  });
  return told.map(({ seller, at: from, hours, toldAfter, lag }) => (number: number) => {
    const to = from + hours * HOUR;
    // Also what was established afterwards is named, at times.
    const breaches = Array.from({ length: 40 }, (_, other) => (other % 4 === 0 ? [`e${other}-0`] : [])).flat();
    const fact = takenOver({ seller, from, to, at: to + toldAfter * DAY, breaches: number % 3 === 0 ? breaches : [] });
    return tell(number, [lag], [fact]);
  });
}

/** Words about an action that may or may not be there. */
export function wordStory(size: Size): fc.Arbitrary<Story> {
  const told = fc.record({
    ...when(size),
    number: fc.integer({ min: 1, max: 6 }),
    which: fc.nat({ max: 9 }),
  });
  return story(told, ({ seller, at, number, which }) => {
    const given = { seller, at, action: `${seller}/${number}` };
    const words: readonly (() => Fact)[] = [
      () => acknowledged(given),
      () => planned(given),
      () => suspensionDecided(given),
      () => suspensionDecided({ ...given, outcome: 'dropped' }),
      () => reviewDecided(given),
      () => reinstatementDecided(given),
      () => appealFiled(given),
      () => appealDecided(given),
      () => appealDecided({ ...given, outcome: 'reduced' }),
      () => appealDecided({ ...given, outcome: 'upheld' }),
    ];
    return (words[which] as () => Fact)();
  });
}
