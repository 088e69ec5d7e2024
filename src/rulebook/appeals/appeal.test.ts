import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../instant.ts';
import {
  type Appeal,
  type AppealCommand,
  type AppealEvent,
  type Appealed,
  decide,
  evolve,
  mayDecide,
  NO_APPEALS,
  outcomesFor,
} from './appeal.ts';

/** An action that cites two events, decided by ada; appeals are open for 184 days. */
const ACTION: Appealed = {
  items: ['e-1', 'e-2', 'S-1/1'],
  appealBy: 184 * DAY,
  isUndone: false,
  decidedWithin: 7 * DAY,
  deciders: ['ada'],
};

const filing = (given: Partial<Extract<AppealCommand, { type: 'file' }>> = {}): AppealCommand => ({
  ...{ type: 'file', at: DAY, items: ['e-1'], evidence: [] },
  ...given,
});

const deciding = (given: Partial<Extract<AppealCommand, { type: 'decide' }>> = {}): AppealCommand => ({
  ...{ type: 'decide', at: 2 * DAY, number: 1, by: 'bo', outcome: 'upheld' },
  ...{ items: [{ item: 'e-1', answer: 'refused', reason: 'No scan shows it' }] },
  ...given,
});

/** The appeals after commands, none of which is refused. */
function appealsAfter(...commands: readonly AppealCommand[]): readonly Appeal[] {
  return commands.reduce((appeals, command) => {
    const event = decide(ACTION, appeals, command);
    if ('refused' in event) throw new Error(event.refused.code);
    return evolve(appeals, event);
  }, NO_APPEALS);
}

function refusalOf(command: AppealCommand, appeals = NO_APPEALS, action = ACTION): object | undefined {
  const event = decide(action, appeals, command);
  return 'refused' in event ? event.refused : undefined;
}

describe('filing', () => {
  test('opens an appeal that is due in seven days', () => {
    expect(appealsAfter(filing({ evidence: ['s-1', 's-1'] }))).toEqual([
      {
        ...{ number: 1, state: 'open', items: ['e-1'], evidence: ['s-1'] },
        ...{ filedAt: DAY, dueAt: 8 * DAY },
      },
    ]);
  });

  test('is refused with the date once the window is over, at its very instant too', () => {
    expect(refusalOf(filing({ at: 184 * DAY - 1 }))).toBeUndefined();
    expect(refusalOf(filing({ at: 184 * DAY }))).toEqual({ code: 'window-over', until: 184 * DAY });
  });

  test('is refused where nothing is left to appeal', () => {
    expect(refusalOf(filing(), [], { ...ACTION, isUndone: true })).toEqual({ code: 'undone' });
  });

  test('takes only what the action cites, each once, and something', () => {
    expect(refusalOf(filing({ items: ['e-1', 'e-9'] }))).toEqual({ code: 'not-cited', index: 1 });
    expect(refusalOf(filing({ items: ['e-1', 'e-2', 'e-1'] }))).toEqual({ code: 'twice', index: 2 });
    expect(refusalOf(filing({ items: [] }))).toEqual({ code: 'no-items' });
    expect(refusalOf(filing({ items: ['S-1/1'] }))).toBeUndefined();
  });

  test('waits while one is open', () => {
    expect(refusalOf(filing({ items: ['e-2'] }), appealsAfter(filing()))).toEqual({
      code: 'open',
      number: 1,
      dueAt: 8 * DAY,
    });
  });

  test('a second one needs an item or a record that none before had', () => {
    const first = appealsAfter(filing({ evidence: ['s-1'] }), deciding());
    expect(refusalOf(filing({ evidence: ['s-1'] }), first)).toEqual({ code: 'not-new', number: 1 });
    expect(refusalOf(filing({ items: ['e-1', 'e-2'] }), first)).toBeUndefined();
    expect(refusalOf(filing({ evidence: ['s-2'] }), first)).toBeUndefined();
  });

  test('what was withdrawn was never answered, so it may come again', () => {
    const appeals = appealsAfter(filing(), { type: 'withdraw', at: 2 * DAY, number: 1 });
    expect(refusalOf(filing(), appeals)).toBeUndefined();
  });
});

describe('deciding', () => {
  const open = appealsAfter(filing({ items: ['e-1', 'e-2'] }));
  const answered = (one: 'accepted' | 'refused', other: 'accepted' | 'refused') =>
    [one, other].map((answer, index) => ({ item: `e-${index + 1}`, answer: answer as 'accepted', reason: 'because' }));

  test('answers every item, in the order in which they were asked', () => {
    const items = answered('accepted', 'refused').toReversed();
    const event = decide(ACTION, open, deciding({ outcome: 'reduced', items })) as AppealEvent;
    expect(evolve(open, event)).toMatchObject([
      { state: 'decided', outcome: 'reduced', answers: ['accepted', 'refused'], decidedBy: 'bo', endedAt: 2 * DAY },
    ]);
  });

  test('is not for who decided the action, nor for who decided an earlier appeal of it', () => {
    expect(refusalOf(deciding({ by: 'ada', items: answered('refused', 'refused') }), open)).toEqual({ code: 'barred' });
    const second = appealsAfter(filing(), deciding(), filing({ at: 3 * DAY, items: ['e-2'] }));
    expect(mayDecide(ACTION, second, 'bo')).toBe(false);
    expect(mayDecide(ACTION, second, 'cy')).toBe(true);
  });

  test('is refused while an item is unanswered, unexplained, foreign or answered twice', () => {
    const [first, other] = answered('refused', 'refused');
    if (first === undefined || other === undefined) throw new Error('two items');
    expect(refusalOf(deciding({ items: [first] }), open)).toEqual({ code: 'unanswered', items: ['e-2'] });
    expect(refusalOf(deciding({ items: [first, { ...other, reason: ' ' }] }), open)).toEqual({
      ...{ code: 'no-reason', index: 1 },
    });
    expect(refusalOf(deciding({ items: [first, other, { ...other, item: 'e-9' }] }), open)).toEqual({
      ...{ code: 'no-such-item', index: 2 },
    });
    expect(refusalOf(deciding({ items: [first, other, other] }), open)).toEqual({ code: 'twice', index: 2 });
  });

  test.each([
    [['refused', 'refused'], ['upheld']],
    [
      ['accepted', 'accepted'],
      ['overturned', 'reduced'],
    ],
    [
      ['accepted', 'refused'],
      ['upheld', 'overturned', 'reduced'],
    ],
  ] as const)('%s allows %s', (answers, outcomes) => {
    expect(outcomesFor(answers)).toEqual(outcomes);
    for (const outcome of ['upheld', 'overturned', 'reduced'] as const) {
      const refusal = refusalOf(deciding({ outcome, items: answered(answers[0], answers[1]) }), open);
      expect(refusal).toEqual(
        (outcomes as readonly string[]).includes(outcome) ? undefined : { code: 'outcome-unfit', outcome },
      );
    }
  });

  test('what is over says what it came to', () => {
    const over = appealsAfter(filing(), deciding());
    expect(refusalOf(deciding({ by: 'cy' }), over)).toEqual({ code: 'over', appeal: over[0] });
    expect(refusalOf({ type: 'withdraw', at: 3 * DAY, number: 1 }, over)).toEqual({ code: 'over', appeal: over[0] });
    expect(refusalOf(deciding({ number: 2 }), over)).toEqual({ code: 'unknown' });
  });
});

/** Anything that anybody could want, in the order of time. */
const wishes = fc
  .array(
    fc.record({
      kind: fc.constantFrom('file', 'withdraw', 'decide'),
      later: fc.integer({ min: 0, max: 30 }),
      number: fc.integer({ min: 1, max: 3 }),
      by: fc.constantFrom('ada', 'bo', 'cy'),
      outcome: fc.constantFrom('upheld', 'overturned', 'reduced'),
      items: fc.array(fc.constantFrom('e-1', 'e-2', 'S-1/1', 'e-9'), { maxLength: 3 }),
      evidence: fc.array(fc.constantFrom('s-1', 's-2'), { maxLength: 2 }),
      answers: fc.array(fc.constantFrom('accepted', 'refused'), { minLength: 3, maxLength: 3 }),
    }),
    { maxLength: 30 },
  )
  .map((all) => {
    let at = 0;
    return all.map(({ kind, later, number, by, outcome, items, evidence, answers }): AppealCommand => {
      at += later * DAY;
      if (kind === 'file') return { type: 'file', at, items, evidence };
      if (kind === 'withdraw') return { type: 'withdraw', at, number };
      const answered = items.map((item, index) => ({ item, answer: answers[index] ?? 'refused', reason: 'because' }));
      return { type: 'decide', at, number, by, outcome, items: answered };
    });
  });

test('laws: whatever is asked for, in whatever order', () => {
  fc.assert(
    fc.property(wishes, (commands) => {
      let appeals = NO_APPEALS;
      for (const command of commands) {
        const event = decide(ACTION, appeals, command);
        // What is refused changes nothing, and a decision is a function of its arguments.
        expect(decide(ACTION, appeals, command)).toEqual(event);
        if ('refused' in event) continue;
        const before = appeals;
        appeals = evolve(appeals, event);
        // One at a time, numbered without a gap; what is over stays as it is.
        expect(appeals.filter(({ state }) => state === 'open').length).toBeLessThanOrEqual(1);
        expect(appeals.map(({ number }) => number)).toEqual(appeals.map((_, index) => index + 1));
        for (const [index, each] of before.entries()) if (each.state !== 'open') expect(appeals[index]).toBe(each);
      }
      const decided = appeals.flatMap((each) => (each.state === 'decided' ? [each] : []));
      // Nobody decides what they had a part in, and nobody twice.
      const people = decided.map(({ decidedBy }) => decidedBy);
      expect(people).not.toContain('ada');
      expect(new Set(people).size).toBe(people.length);
      for (const [index, each] of appeals.entries()) {
        expect(each.items.length).toBeGreaterThan(0);
        expect(ACTION.items).toEqual(expect.arrayContaining([...each.items]));
        expect(each.dueAt - each.filedAt).toBe(7 * DAY);
        expect(each.filedAt).toBeLessThan(ACTION.appealBy);
        const known = appeals.slice(0, index).filter(({ state }) => state === 'decided');
        const news = [...each.items, ...each.evidence].filter(
          (name) => !known.some(({ items, evidence }) => [...items, ...evidence].includes(name)),
        );
        if (known.length > 0) expect(news).not.toEqual([]);
      }
      for (const { answers, items, outcome } of decided) {
        expect(answers).toHaveLength(items.length);
        if (outcome !== 'upheld') expect(answers).toContain('accepted');
        if (outcome === 'upheld') expect(answers).toContain('refused');
      }
    }),
  );
});
