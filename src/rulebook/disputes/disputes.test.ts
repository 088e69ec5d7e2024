import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DISPUTE_OUTCOMES, DISPUTE_REASONS } from '../facts/choices.ts';
import { DAY, HOUR, type Instant } from '../instant.ts';
import type { DisputeRules } from '../policy/disputes.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { type About, begin, type Deadlines, type DisputeCommand, decide } from './decide.ts';
import { DISPUTE_MOVES, DISPUTE_STAGES, type Dispute, MOVES, passTime, stagesAfter } from './dispute.ts';
import { FOUND_FACTS } from './evidence.ts';
import { DISPUTE_RULINGS, outcomeOf, RULINGS, rulingsFor } from './reasons.ts';

/** Jamaica: five hours behind all the year. */
const zone = { name: 'America/Jamaica', changes: [0], offsets: [-5 * HOUR] };
const rules: DisputeRules = {
  ...{ notReceivedAfter: 2 * DAY, refundMissingAfter: 5 * DAY, openFor: 60 * DAY, answerWorkingDays: 3 },
  ...{ decideWorkingDays: 5, askAgainFor: 14 * DAY, reviewWorkingDays: 5, unfoundedOver: 365 * DAY },
};
/** Monday to Friday, and no holiday. */
const CALENDAR: WorkingCalendar = {
  week: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  ...{ holidays: {}, handOverUntil: 17 * HOUR },
};
const deadlines: Deadlines = { rules, calendar: CALENDAR, zone };
/** A Monday at ten. */
const MONDAY = Date.parse('2026-03-02T15:00:00Z');
const iso = (at: Instant) => new Date(at).toISOString();

const about = (given: Partial<About> = {}): About => ({
  ...{ reason: 'not_as_described', fulfilment: 'seller', found: [], parties: ['owner', 'C-9'] },
  ...given,
});

const aPerson = fc.constantFrom('ann', 'bea', 'owner', 'C-9');
const aRuling = fc.record({
  by: aPerson,
  outcome: fc.constantFrom('seller_fault', 'customer_fault', 'carrier_fault', 'no_fault'),
  reasons: fc.subarray([...RULINGS], { maxLength: 3 }),
});
const aCommand: fc.Arbitrary<DisputeCommand> = fc.oneof(
  fc.constantFrom<DisputeCommand>(
    ...([{ type: 'accept' }, { type: 'state' }, { type: 'withdraw' }, { type: 'tell', outcome: 'no_fault' }] as const),
    ...([
      { type: 'ask_again', party: 'customer' },
      { type: 'ask_again', party: 'seller' },
    ] as const),
  ),
  aRuling.map((ruling) => ({ type: 'resolve', ...ruling }) as const),
  aRuling.map((ruling) => ({ type: 'review', ...ruling }) as const),
);
/** Rulings that can stand: the reasons are for the outcome. */
const aSoundCommand = aCommand.map((command): DisputeCommand => {
  if (command.type !== 'resolve' && command.type !== 'review') return command;
  const [reason = 'nothing_shown'] = command.reasons;
  return { ...command, outcome: outcomeOf(reason), reasons: [reason] };
});
const anAbout: fc.Arbitrary<About> = fc.record({
  reason: fc.option(fc.constantFrom(...DISPUTE_REASONS), { nil: undefined }),
  fulfilment: fc.constantFrom('seller', 'dispatched', undefined),
  found: fc.subarray([...FOUND_FACTS]),
  parties: fc.constant(['owner', 'C-9']),
});
const aPath = fc.array(
  fc.record({ command: fc.oneof(aCommand, aSoundCommand), after: fc.integer({ min: 0, max: 20 * DAY }) }),
  { maxLength: 12 },
);

/** Every step of a path: how it stood, what was wanted, and what came of it. */
function walk(given: About, path: readonly { readonly command: DisputeCommand; readonly after: number }[]) {
  let [dispute, at] = [begin(deadlines, given, MONDAY), MONDAY];
  return path.map(({ command, after }) => {
    at += after;
    const before = passTime(dispute, at);
    const came = decide(deadlines, dispute, given, command, at);
    if ('dispute' in came) dispute = came.dispute;
    return { before, command, came, after: dispute };
  });
}

describe('the moves of a dispute', () => {
  test('every stage is reached from where disputes begin, every one but the last is left, and the last is not', () => {
    const begun = [begin(deadlines, about(), MONDAY), begin(deadlines, about({ fulfilment: 'dispatched' }), MONDAY)];
    const reached = new Set(begun.flatMap(({ stage }) => [stage, ...stagesAfter(stage)]));
    expect([...reached].toSorted()).toEqual([...DISPUTE_STAGES].toSorted());
    for (const stage of DISPUTE_STAGES) {
      expect(Object.keys(MOVES[stage]).length > 0).toBe(stage !== 'ended');
      if (stage !== 'ended') expect(stagesAfter(stage)).toContain('ended');
    }
  });

  test('what the decider does is in the table, and what it calls out of turn is not', () => {
    fc.assert(
      fc.property(anAbout, aPath, (given, path) => {
        for (const { before, command, came, after } of walk(given, path)) {
          const to = MOVES[before.stage][command.type];
          if ('dispute' in came) expect(after.stage).toBe(to);
          else expect(came.refused === 'too-early' || came.refused === 'over').toBe(to === undefined);
        }
      }),
    );
  });

  test('each move of the table is made by somebody', () => {
    const made = new Set<string>();
    fc.assert(
      fc.property(anAbout, aPath, (given, path) => {
        for (const { before, command, came } of walk(given, path))
          if ('dispute' in came) made.add(`${before.stage} ${command.type}`);
      }),
      { numRuns: 8000 },
    );
    const table = DISPUTE_STAGES.flatMap((stage) =>
      DISPUTE_MOVES.filter((move) => move !== 'time' && MOVES[stage][move] !== undefined).map(
        (move) => `${stage} ${move}`,
      ),
    );
    expect([...made].toSorted()).toEqual(table.toSorted());
  });

  test('silence is nobody’s fault: time alone gives no outcome, and a fault takes a fact', () => {
    fc.assert(
      fc.property(anAbout, aPath, fc.integer({ min: 0, max: 400 * DAY }), (given, path, later) => {
        const begun = begin(deadlines, given, MONDAY);
        expect('outcome' in passTime(begun, MONDAY + later)).toBe(false);
        for (const { command, came, after } of walk(given, path)) {
          if (!('dispute' in came) || !('outcome' in after) || command.type === 'tell') continue;
          if (after.outcome === 'seller_fault' && command.type !== 'accept' && command.type !== 'ask_again')
            expect(given.found.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('what did not arrive from the hub is never the seller’s, whoever decides (F12)', () => {
    fc.assert(
      fc.property(anAbout, aPath, (given, path) => {
        const dispatched = { ...given, fulfilment: 'dispatched', reason: 'not_received' } as const;
        for (const { command, after } of walk(dispatched, path))
          if ('outcome' in after && command.type !== 'tell') expect(after.outcome).not.toBe('seller_fault');
        expect(rulingsFor('not_received', FOUND_FACTS, 'dispatched').map(outcomeOf)).not.toContain('seller_fault');
      }),
    );
  });

  test('no side decides its own dispute, and nobody reviews what they decided', () => {
    fc.assert(
      fc.property(anAbout, aPath, (given, path) => {
        for (const { before, command, came } of walk(given, path)) {
          if (!('dispute' in came) || (command.type !== 'resolve' && command.type !== 'review')) continue;
          expect(given.parties).not.toContain(command.by);
          if (before.stage === 'in_review') expect(command.by).not.toBe(before.decider);
        }
      }),
    );
  });
});

describe('deadlines', () => {
  test('a seller has so many working days, staff so many more; a late answer puts nothing off, an early one brings it forward', () => {
    const begun = begin(deadlines, about(), MONDAY);
    expect(begun).toMatchObject({ stage: 'awaiting_answer' });
    if (begun.stage !== 'awaiting_answer') throw new Error('unreachable');
    expect([begun.answerBy, begun.decideBy].map(iso)).toEqual(['2026-03-05T15:00:00.000Z', '2026-03-12T15:00:00.000Z']);
    expect(passTime(begun, begun.answerBy)).toBe(begun);
    const overdue = passTime(begun, begun.answerBy + 1);
    expect(overdue).toEqual({ stage: 'awaiting_decision', answered: 'overdue', decideBy: begun.decideBy });
    const early = decide(deadlines, begun, about(), { type: 'state' }, MONDAY + DAY);
    expect(early).toEqual({
      dispute: { stage: 'awaiting_decision', answered: 'stated', decideBy: Date.parse('2026-03-10T15:00:00Z') },
    });
    const late = decide(deadlines, begun, about(), { type: 'state' }, begun.decideBy);
    expect(late).toMatchObject({ dispute: { answered: 'stated', decideBy: begun.decideBy } });
  });

  test('of a dispatched order the seller is not asked, may add what they know, and has nothing to accept', () => {
    const given = about({ fulfilment: 'dispatched', reason: 'counterfeit' });
    const begun = begin(deadlines, given, MONDAY);
    expect(begun).toMatchObject({ stage: 'awaiting_decision', answered: 'not_asked' });
    expect(decide(deadlines, begun, given, { type: 'accept' }, MONDAY)).toEqual({ refused: 'not-asked' });
    expect(decide(deadlines, begun, given, { type: 'state' }, MONDAY)).toMatchObject({
      dispute: { answered: 'stated' },
    });
  });

  test('either side asks again once, in time; another person decides that', () => {
    const ruling = { by: 'ann', outcome: 'no_fault', reasons: ['nothing_shown'] } as const;
    const stated: Dispute = { stage: 'awaiting_decision', answered: 'stated', decideBy: MONDAY };
    const first = decide(deadlines, stated, about(), { type: 'resolve', ...ruling }, MONDAY);
    if (!('dispute' in first)) throw new Error('it was not decided');
    const again = { type: 'ask_again', party: 'seller' } as const;
    const tooLate = decide(deadlines, first.dispute, about(), again, MONDAY + rules.askAgainFor + 1);
    expect(tooLate).toEqual({ refused: 'over', stage: 'ended' });
    const asked = decide(deadlines, first.dispute, about(), again, MONDAY + rules.askAgainFor);
    if (!('dispute' in asked)) throw new Error('nobody could ask again');
    expect(decide(deadlines, asked.dispute, about(), again, MONDAY)).toMatchObject({ refused: 'over' });
    const same = decide(deadlines, asked.dispute, about(), { type: 'review', ...ruling }, MONDAY);
    expect(same).toEqual({ refused: 'same-person' });
    const other = decide(deadlines, asked.dispute, about(), { type: 'review', ...ruling, by: 'bea' }, MONDAY);
    expect(other).toEqual({ dispute: { stage: 'ended', outcome: 'no_fault', how: 'reviewed' } });
  });
});

describe('reasons', () => {
  test('every outcome that staff can give has one, and no fault goes without a fact', () => {
    const outcomes = new Set(RULINGS.map(outcomeOf));
    expect([...outcomes, 'withdrawn'].toSorted()).toEqual([...DISPUTE_OUTCOMES].toSorted());
    for (const rule of Object.values(DISPUTE_RULINGS))
      expect('needs' in rule && rule.needs.length > 0).toBe(rule.outcome !== 'no_fault');
  });

  test.each([
    ['a fact that is not there', { found: [] }, 'seller_fault', ['inspected_counterfeit'], 'fact-missing'],
    ['a reason for something else', {}, 'no_fault', ['inspected_counterfeit'], 'other-outcome'],
    ['no reason', {}, 'no_fault', [], 'no-reason'],
  ] as const)('%s is refused', (_, given, outcome, reasons, refused) => {
    const stated: Dispute = { stage: 'awaiting_decision', answered: 'stated', decideBy: MONDAY };
    const command = { type: 'resolve', by: 'ann', outcome, reasons } as const;
    expect(decide(deadlines, stated, about({ reason: 'counterfeit', ...given }), command, MONDAY)).toMatchObject({
      refused,
    });
  });
});
