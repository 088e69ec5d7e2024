import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASE_DECISIONS, CASE_KINDS, type Case } from './case.ts';
import { type CaseCommand, decisionsOf, endCase, mayLook, work } from './work.ts';

const OPEN: Case = { kind: 'decide_suspension', state: { status: 'open' }, approvedBy: [], notFor: [] };
const ada = { person: 'ada', isLead: false };
const ben = { person: 'ben', isLead: false };
const lead = { person: 'lena', isLead: true };

function worked(one: Case, ...steps: readonly (readonly [who: typeof ada, command: CaseCommand])[]): Case {
  return steps.reduce((current, [who, command]) => {
    const next = work(current, who, command);
    if ('refused' in next) throw new Error(next.refused.code);
    return next;
  }, one);
}

const decide = (decision: (typeof CASE_DECISIONS)[number], approvalsNeeded = 1): CaseCommand => ({
  ...{ do: 'decide', decision, approvalsNeeded },
});

describe('working on a case', () => {
  test('given an open case, when somebody claims and decides it, then it is closed with who and what', () => {
    expect(worked(OPEN, [ada, { do: 'claim' }], [ada, decide('dropped')]).state).toEqual({
      ...{ status: 'closed', outcome: 'dropped', by: 'ada' },
    });
  });

  test('given a claimed case, when another claims, releases, hands over or decides it, then it stays as it is', () => {
    const claimed = worked(OPEN, [ada, { do: 'claim' }]);
    for (const command of [
      { do: 'claim' },
      { do: 'release' },
      { do: 'hand_over', to: 'ben' },
      decide('applied'),
    ] as const)
      expect(work(claimed, ben, command)).toEqual({ refused: { code: 'case-claimed', by: 'ada' } });
  });

  test('given somebody who is away, when a lead releases or hands over, then others can go on', () => {
    const claimed = worked(OPEN, [ada, { do: 'claim' }]);
    expect(worked(claimed, [lead, { do: 'release' }]).state).toEqual({ status: 'open' });
    expect(worked(claimed, [lead, { do: 'hand_over', to: 'ben' }]).state).toEqual({ status: 'claimed', by: 'ben' });
    // But a lead decides nothing that somebody else holds.
    expect(work(claimed, lead, decide('applied'))).toEqual({ refused: { code: 'case-claimed', by: 'ada' } });
  });

  test('given an appeal, then it is neither shown to its decider nor can be handed over to them', () => {
    const appeal: Case = { ...OPEN, kind: 'appeal', notFor: ['ada'] };
    expect(work(appeal, ada, { do: 'claim' })).toEqual({ refused: { code: 'own-decision' } });
    const claimed = worked(appeal, [ben, { do: 'claim' }]);
    expect(work(claimed, ben, { do: 'hand_over', to: 'ada' })).toEqual({ refused: { code: 'own-decision' } });
  });

  test('given a removal, when one person has approved, then it waits for another, and a refusal needs one', () => {
    const removal: Case = { ...OPEN, kind: 'removal' };
    const once = worked(removal, [ada, { do: 'claim' }], [ada, decide('approved', 2)]);
    expect(once).toEqual({ ...removal, approvedBy: ['ada'] });
    expect(work(once, ada, { do: 'claim' })).toEqual({ refused: { code: 'second-person-needed' } });
    expect(worked(once, [ben, { do: 'claim' }], [ben, decide('refused', 2)]).state.status).toBe('closed');
    expect(worked(once, [ben, { do: 'claim' }], [ben, decide('approved', 2)]).approvedBy).toEqual(['ada', 'ben']);
  });

  test('each kind takes its own decisions and no other', () => {
    for (const kind of CASE_KINDS)
      for (const decision of CASE_DECISIONS) {
        const claimed: Case = { ...OPEN, kind, state: { status: 'claimed', by: 'ada' } };
        const isRefused = 'refused' in work(claimed, ada, decide(decision));
        expect([kind, decision, isRefused]).toEqual([kind, decision, !decisionsOf(kind).includes(decision)]);
      }
  });
});

describe('whatever people do', () => {
  const people = ['ada', 'ben', 'cleo', 'lena'];
  const worker = fc.record({ person: fc.constantFrom(...people), isLead: fc.boolean() });
  const command: fc.Arbitrary<CaseCommand> = fc.oneof(
    fc.constant<CaseCommand>({ do: 'claim' }),
    fc.constant<CaseCommand>({ do: 'release' }),
    fc.constantFrom(...people).map((to): CaseCommand => ({ do: 'hand_over', to })),
    fc.constant<CaseCommand>({ do: 'note' }),
    fc.constantFrom(...CASE_DECISIONS).map((decision) => decide(decision, 2)),
  );
  const step = fc.tuple(worker, command);
  const start = fc.record({
    kind: fc.constantFrom(...CASE_KINDS),
    state: fc.constant<Case['state']>({ status: 'open' }),
    approvedBy: fc.constant<readonly string[]>([]),
    notFor: fc.subarray(people, { maxLength: 2 }),
  });

  /** Plays steps; refused ones change nothing. Answers every state there was, with who did what. */
  function play(first: Case, steps: readonly (readonly [typeof ada, CaseCommand])[]) {
    let current = first;
    return steps.map(([who, wanted]) => {
      const before = current;
      const next = work(before, who, wanted);
      if (!('refused' in next)) current = next;
      return { who, wanted, before, after: current };
    });
  }

  test('a closed case stays closed, as it was closed', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 40 }), (first, steps) => {
        for (const { before, after } of play(first, steps))
          if (before.state.status === 'closed') {
            expect(after).toBe(before);
            expect(endCase(before, 'moved_on')).toBe(before);
          }
      }),
    );
  });

  test('nobody claims what another holds: a case changes hands by its holder or a lead alone', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 40 }), (first, steps) => {
        for (const { who, before, after } of play(first, steps)) {
          if (before.state.status !== 'claimed' || after.state === before.state) continue;
          const isSame = after.state.status === 'claimed' && after.state.by === before.state.by;
          if (!isSame) expect(before.state.by === who.person || who.isLead).toBe(true);
          if (after.state.status === 'closed') expect(after.state.by).toBe(before.state.by);
        }
      }),
    );
  });

  test('four eyes: a removal is closed as approved by two different people only', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 40 }), (first, steps) => {
        for (const { after } of play({ ...first, kind: 'removal' }, steps))
          if (after.state.status === 'closed' && after.state.outcome === 'approved')
            expect(new Set(after.approvedBy).size).toBe(2);
      }),
    );
  });

  test('nobody holds or decides a case about their own decision', () => {
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 40 }), (first, steps) => {
        for (const { after } of play(first, steps)) {
          const { state } = after;
          const person = state.status === 'open' ? undefined : state.by;
          if (person !== undefined) expect(first.notFor).not.toContain(person);
        }
      }),
    );
  });
});

describe('what a case holds back', () => {
  const claimed = worked(OPEN, [ada, { do: 'claim' }]);

  test('is for whoever holds it, while they hold it', () => {
    expect(mayLook(claimed, 'ada')).toBe(true);
    expect(mayLook(claimed, 'ben')).toEqual({ code: 'case-claimed', by: 'ada' });
    expect(mayLook(OPEN, 'ada')).toEqual({ code: 'case-not-claimed' });
    expect(mayLook(worked(claimed, [ada, decide('dropped')]), 'ada')).toEqual({ code: 'case-closed' });
  });

  test('is never for whoever took the decision that it is about', () => {
    expect(mayLook({ ...claimed, notFor: ['ada'] }, 'ada')).toEqual({ code: 'own-decision' });
  });
});
