import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHandleTogether } from './bulk.ts';
import { CASE_KINDS, type Case } from './case.ts';
import { type HandledCase, undo } from './undo.ts';
import { type CaseCommand, type CaseWorker, work } from './work.ts';

const OPEN: Case = { kind: 'review', state: { status: 'open' }, approvedBy: [], notFor: [] };
const ada = { person: 'ada', isLead: false };
const ben = { person: 'ben', isLead: false };
const lena = { person: 'lena', isLead: true };

const ENTRIES = { claim: 'claimed', release: 'released', hand_over: 'handed_over', note: 'noted' } as const;

type Step = readonly [who: CaseWorker, command: Exclude<CaseCommand, { do: 'decide' }>];
type Told = { readonly one: Case; readonly history: readonly HandledCase[] };

/** Plays steps as the service does: what is refused or changes nobody's hold is not told. */
function played(steps: readonly Step[], first: Case = OPEN): Told {
  return steps.reduce<Told>(
    ({ one, history }, [who, command]) => {
      const after = work(one, who, command);
      if ('refused' in after || (command.do !== 'note' && holderOf(after) === holderOf(one))) return { one, history };
      const recipient = command.do === 'hand_over' ? command.to : null;
      return { one: after, history: [...history, { entry: ENTRIES[command.do], person: who.person, recipient }] };
    },
    { one: first, history: [] },
  );
}

function holderOf({ state }: Case): string | undefined {
  return state.status === 'open' ? undefined : state.by;
}

describe('undoing', () => {
  test('given a claim, then the case is in the queue again', () => {
    const { one, history } = played([[ada, { do: 'claim' }]]);
    expect(undo(one, ada, history)).toEqual({ one: OPEN, entry: 'released' });
  });

  test('given a lead who put back or handed over what somebody held, then they hold it again', () => {
    for (const command of [{ do: 'release' }, { do: 'hand_over', to: 'ben' }] as const) {
      const { one, history } = played([
        [ada, { do: 'claim' }],
        [lena, command],
      ]);
      const again = { ...OPEN, state: { status: 'claimed', by: 'ada' } };
      expect(undo(one, lena, history)).toEqual({ one: again, entry: 'handed_over', recipient: 'ada' });
    }
  });

  test('given a hand-over, then who gave it has it again, until the colleague has done something with it', () => {
    const given = played([
      [ada, { do: 'claim' }],
      [ada, { do: 'hand_over', to: 'ben' }],
    ]);
    expect(undo(given.one, ada, given.history)).toMatchObject({ one: { state: { by: 'ada' } }, entry: 'claimed' });
    expect(undo(given.one, ben, given.history)).toEqual({ refused: { code: 'nothing-to-undo' } });
    const used = [...given.history, { entry: 'noted', person: 'ben', recipient: null } as const];
    expect(undo(given.one, ada, used)).toEqual({ refused: { code: 'nothing-to-undo' } });
    // To have looked at a picture is no work that could be lost.
    const seen = [...given.history, { entry: 'looked', person: 'ben', recipient: null } as const];
    expect(undo(given.one, ada, seen)).toMatchObject({ one: { state: { by: 'ada' } }, entry: 'claimed' });
  });

  test('given nothing done, or a closed case, then there is nothing to undo', () => {
    expect(undo(OPEN, ada, [])).toEqual({ refused: { code: 'nothing-to-undo' } });
    const closed: Case = { ...OPEN, state: { status: 'closed', outcome: 'lifted', by: 'ada' } };
    expect(undo(closed, ada, [])).toEqual({ refused: { code: 'case-closed' } });
  });

  test('whatever was done, undoing the last of it is as if it had not been done', () => {
    const workers = [ada, ben, lena];
    const command = fc.oneof(
      fc.constant({ do: 'claim' } as const),
      fc.constant({ do: 'release' } as const),
      fc.constantFrom('ada', 'ben', 'lena').map((to) => ({ do: 'hand_over', to }) as const),
      fc.constant({ do: 'note' } as const),
    );
    const step = fc.tuple(fc.constantFrom(...workers), command);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), step, (steps, last) => {
        const before = played(steps);
        const after = played([last], before.one);
        const told = [...before.history, ...after.history];
        const [who, { do: what }] = last;
        const undone = undo(after.one, who, told);
        if (after.history.length === 0 || what === 'note') return;
        expect(undone).toMatchObject({ one: before.one });
      }),
    );
  });
});

test('cases are handled together when they are of one kind, but removals and appeals never', () => {
  expect(CASE_KINDS.filter((kind) => mayHandleTogether([kind, kind]) !== true)).toEqual(['removal', 'appeal']);
  expect(mayHandleTogether(['review', 'support'])).toEqual({ code: 'several-kinds' });
  expect(mayHandleTogether(['review', 'appeal'])).toEqual({ code: 'not-together', kind: 'appeal' });
});
