import fc from 'fast-check';
import { expect } from 'vitest';
import type { Decision } from '../../src/rulebook/decision.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY, HOUR } from '../../src/rulebook/instant.ts';
import { day, declared, placed, scanned } from '../builders.ts';
import { decisionsOf, engine, telling } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryHistory, tick } from './histories.ts';

/** Actions that rest on a withdrawn one and are neither over nor withdrawn with it. */
function leftResting(lines: readonly Decision[]): readonly string[] {
  const withdrawn = new Set(
    lines
      .filter(({ decision, why }) => decision === 'action.withdrawn' && why !== 'dropped')
      .map(({ action }) => action),
  );
  const gone = new Set(lines.filter(({ decision }) => decision === 'action.withdrawn').map(({ action }) => action));
  return lines
    .filter(({ action, rests = [] }) => !gone.has(action) && rests.some((each) => withdrawn.has(each)))
    .map(({ action }) => action);
}

guarantee('F4: nothing is left resting on an action that was withdrawn', {
  given: arbitraryHistory,
  runs: 700,
  holds: (facts, replay) => expect(leftResting(decisionsOf(replay(facts)))).toEqual([]),
  broken: {
    'withdraws only the first': telling((judged) => {
      const first = judged.find(({ decision }) => decision.decision === 'action.withdrawn');
      return judged.filter((each) => each === first || each.decision.decision !== 'action.withdrawn');
    }),
  },
});

type Order = { readonly day: number; readonly hour: number; readonly late: number | undefined };

const arbitraryOrder = (from: number, to: number): fc.Arbitrary<Order> =>
  fc.record({
    day: fc.integer({ min: from, max: to }),
    hour: fc.constantFrom(0, 5, 12, 17),
    late: fc.constantFrom(undefined, 1, 26, 50, 9000),
  });

/** An order that is in time, or handed over so many hours after its hand-over was due, or never. */
function factsOf({ day: days, hour, late }: Order, number: number): Fact[] {
  const at = day(days, hour);
  const orderId = `O-${number}`;
  const order = placed({ id: `${number}-placed`, orderId, at, customer: `C-${number % 7}`, region: 'Kingston' });
  const accepted = late === undefined ? at + HOUR : order.shipBy + late * HOUR;
  return accepted > day(400) ? [order] : [order, scanned({ id: `${number}-scan`, orderId, at: accepted })];
}

const KNOWN = 110;
/** Early enough that a proposed suspension, and the pause after it, are over on day 110. */
const LAST_FAILURE = 85;
const context = declared({ id: 'context', from: day(0), to: day(KNOWN - 1), affects: ['handover'] });

/** All that went wrong until day 88 is excused: from the first day on, or on day 110. */
function bothWays([before, after]: readonly [readonly Order[], readonly Order[]]) {
  const facts = [...before, ...after].flatMap(factsOf);
  const told = (at: number, idle: number): Fact[] =>
    [...facts, { ...context, at }, tick({ id: 'idle', seller: 'S-1', at: idle })].sort(
      (one, other) => one.at - other.at,
    );
  return { later: told(day(KNOWN), day(-1)), always: told(day(-1), day(KNOWN)) };
}

/** What is decided behind the instant at which all is known, whatever the number of an action. */
function fromThenOn(lines: readonly Decision[]) {
  return lines
    .filter(({ at, decision }) => at > day(KNOWN) && decision !== 'action.withdrawn')
    .map(({ action: _, rests, ...line }) => ({ ...line, rests: rests?.length }));
}

guarantee('F4: what is excused later is from then on as if it had been excused at once', {
  given: fc
    .tuple(
      fc.array(arbitraryOrder(0, LAST_FAILURE), { maxLength: 60, size: 'max' }),
      fc.array(arbitraryOrder(KNOWN, 190), { maxLength: 60, size: 'max' }),
    )
    .map(bothWays),
  runs: 500,
  holds: ({ later, always }, replay) => {
    const until = day(230);
    expect(fromThenOn(decisionsOf(replay(later, { until })))).toEqual(
      fromThenOn(decisionsOf(replay(always, { until }))),
    );
  },
  broken: {
    'excuses only what comes after': (facts, circumstances) =>
      engine(facts.map((fact) => (fact.id === 'context' ? { ...fact, from: fact.at } : fact)) as Fact[], circumstances),
  },
});

/** The carrier's scans in time are told at once, or all of them on day 110. */
function scansLate([before, after]: readonly [readonly Order[], readonly Order[]]) {
  const good = before.map((order) => ({ ...order, late: undefined }));
  const facts = [...good, ...after].flatMap(factsOf);
  const isHeld = (fact: Fact) => fact.type === 'shipment.scanned' && fact.at < day(KNOWN);
  const sorted = (some: readonly Fact[]) => [...some].sort((one, other) => one.at - other.at);
  const [held, rest] = [facts.filter(isHeld), facts.filter((fact) => !isHeld(fact))];
  const clock = tick({ id: 'clock', seller: 'S-1', at: day(KNOWN) });
  const isBefore = ({ at }: Fact) => at < day(KNOWN);
  const past = [...sorted(rest.filter(isBefore)), clock];
  const future = sorted(rest.filter((fact) => !isBefore(fact)));
  return { later: [...past, ...sorted(held), ...future], always: [...sorted([...past, ...held]), ...future] };
}

guarantee('F4: facts that the carrier tells late count from then on as if they had been told at once', {
  given: fc
    .tuple(
      fc.array(arbitraryOrder(0, LAST_FAILURE), { maxLength: 25, size: 'max' }),
      fc.array(arbitraryOrder(KNOWN, 190), { maxLength: 60, size: 'max' }),
    )
    .map(scansLate),
  runs: 500,
  holds: ({ later, always }, replay) => {
    const until = day(230);
    expect(fromThenOn(decisionsOf(replay(later, { until })))).toEqual(
      fromThenOn(decisionsOf(replay(always, { until }))),
    );
  },
  broken: {
    'believes no scan that comes late': (facts, circumstances) => {
      let clock = 0;
      return engine(
        facts.filter((fact) => {
          clock = Math.max(clock, fact.at);
          return fact.type !== 'shipment.scanned' || fact.at > clock - DAY;
        }),
        circumstances,
      );
    },
  },
});
