import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LISTING_FINDINGS } from '../facts/choices.ts';
import { DAY } from '../instant.ts';
import { type AboutListing, decide, type ListingCommand, type ListingTimes, movesOf } from './decide.ts';
import {
  dueOf,
  isShown,
  LISTING_MOVES,
  LISTING_STAGES,
  type Listing,
  type ListingStage,
  MOVES,
  UNTOUCHED,
  waits,
} from './listing.ts';
import { findingOf, groundOf, LISTING_FACTS, RULINGS, rulingsFor } from './reasons.ts';

const TIMES: ListingTimes = { window: 184 * DAY, decidedWithin: 7 * DAY };
const START = Date.parse('2026-03-02T15:00:00Z');
const PARTIES = ['owner', 'C-1'];

const aPerson = fc.constantFrom('ann', 'bea', 'owner', 'C-1');
const aCommand: fc.Arbitrary<ListingCommand> = fc.oneof(
  fc.constantFrom(...(['report', 'correct', 'appeal', 'ask_again'] as const)).map((type) => ({ type })),
  fc.record({ type: fc.constantFrom('restore' as const, 'keep' as const), by: aPerson }),
  fc.record({
    type: fc.constant('inspect' as const),
    by: aPerson,
    finding: fc.constantFrom(...LISTING_FINDINGS),
    reasons: fc.subarray([...RULINGS], { maxLength: 2 }),
  }),
  // Sound ones, so that paths get far.
  fc.record({ by: aPerson, ruling: fc.constantFrom(...RULINGS) }).map(({ by, ruling }): ListingCommand => {
    const finding = findingOf(ruling);
    const found = { by, reasons: [ruling] };
    return finding === 'accurate' ? { type: 'inspect', finding, ...found } : { type: 'take_down', finding, ...found };
  }),
);
const anAbout: fc.Arbitrary<AboutListing> = fc.record({
  found: fc.subarray([...LISTING_FACTS]),
  parties: fc.constant(PARTIES),
});
const aPath = fc.array(fc.record({ command: aCommand, after: fc.integer({ min: 0, max: 90 * DAY }) }), {
  maxLength: 16,
});

/** Every step of a path: how it stood, what was wanted, and what came of it. */
function walk(about: AboutListing, path: readonly { readonly command: ListingCommand; readonly after: number }[]) {
  let [listing, at]: [Listing, number] = [UNTOUCHED, START];
  return path.map(({ command, after }) => {
    at += after;
    const before = listing;
    const came = decide(TIMES, before, about, command, at);
    if ('listing' in came) listing = came.listing;
    return { before, command, came, after: listing, at };
  });
}

function reach(from: ListingStage): ReadonlySet<ListingStage> {
  const found = new Set<ListingStage>([from]);
  for (const stage of found) for (const to of Object.values(MOVES[stage])) found.add(to);
  return found;
}

describe('the moves of a listing', () => {
  test('every stage is reached from an untouched listing, and from every stage it can be shown again', () => {
    expect([...reach('listed')].toSorted()).toEqual([...LISTING_STAGES].toSorted());
    for (const stage of LISTING_STAGES) expect([...reach(stage)].some((each) => isShown({ stage: each }))).toBe(true);
    const used = new Set(LISTING_STAGES.flatMap((stage) => Object.keys(MOVES[stage])));
    expect([...used].toSorted()).toEqual([...LISTING_MOVES].toSorted());
  });

  test('what the decider does is in the table, what it calls the stage is not, and what may be done is told', () => {
    fc.assert(
      fc.property(anAbout, aPath, (about, path) => {
        for (const { before, command, came, after, at } of walk(about, path)) {
          if ('listing' in came) {
            expect(after.stage).toBe(MOVES[before.stage][command.type]);
            expect(movesOf(before, at)).toContain(command.type);
          } else if (came.refused === 'stage') expect(MOVES[before.stage][command.type]).toBeUndefined();
        }
      }),
    );
  });
});

describe('the laws of a listing', () => {
  const everyStep = (holds: (step: ReturnType<typeof walk>[number], about: AboutListing) => void) =>
    fc.assert(
      fc.property(anAbout, aPath, (about, path) => {
        for (const step of walk(about, path)) holds(step, about);
      }),
    );

  test('only a person with a reason that the facts bear out hides it, and never for what is accurate', () => {
    everyStep(({ before, command, after }, { found }) => {
      if (!isShown(before) || isShown(after)) return;
      if (command.type !== 'take_down') throw new Error(`${command.type} hid a listing`);
      expect(command.reasons.length).toBeGreaterThan(0);
      expect(command.finding).not.toBe('accurate');
      for (const ruling of command.reasons) {
        expect(findingOf(ruling)).toBe(command.finding);
        expect(rulingsFor(found)).toContain(ruling);
        expect(groundOf(ruling)).toBeDefined();
      }
    });
  });

  test('a report is weighed by a person: however many there are, alone they hide nothing and put no date off', () => {
    everyStep(({ before, command, after }) => {
      if (command.type !== 'report') return;
      expect(isShown(after)).toBe(isShown(before));
      if (waits(before)) expect(after).toEqual(before);
    });
  });

  test('nobody of either side decides, nor whoever took it down an appeal, nor whoever left it shown a second look', () => {
    everyStep(({ before, command, came }) => {
      if (!('listing' in came) || !('by' in command)) return;
      expect(PARTIES).not.toContain(command.by);
      if (before.stage === 'appealed') expect(command.by).not.toBe(before.by);
      if (before.stage === 'reported') expect(command.by).not.toBe(before.notBy);
    });
  });

  test('each takedown is appealed once at most, in its time, and stays reversible whatever was decided', () => {
    let appeals = 0;
    everyStep(({ before, command, came, after, at }) => {
      if ('listing' in came && command.type === 'appeal' && 'appealUntil' in before) {
        appeals++;
        expect([before.appealed, at <= before.appealUntil]).toEqual([false, true]);
      }
      if (!isShown(after)) expect(MOVES[after.stage].restore).toBe('restored');
    });
    expect(appeals).toBeGreaterThan(0);
  });

  test('what waits for a person says by when, and nothing else does', () => {
    everyStep(({ after, at, came, before }) => {
      expect(dueOf(after) !== undefined).toBe(waits(after));
      if ('listing' in came && waits(after) && !waits(before)) expect(dueOf(after)).toBeGreaterThanOrEqual(at);
    });
  });
});
