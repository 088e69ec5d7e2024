import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RETURN_OUTCOMES } from '../facts/choices.ts';
import type { Fulfilment, ReturnOutcome } from '../facts.ts';
import { moveReturn, RETURN_MOVES, type ReturnAct, type ReturnParty } from './moves.ts';
import { isOpenReturn, RETURN_STATES, type ReturnFacts, type ReturnState, stateOfReturn } from './return.ts';

const PARTIES: readonly ReturnParty[] = ['customer', 'carrier', 'seller', 'hub', 'platform', 'clock'];
const ACTS = [...new Set(RETURN_MOVES.map(({ act }) => act))];
const FULFILMENTS: readonly Fulfilment[] = ['seller', 'dispatched'];

describe.each(FULFILMENTS)('the graph of returns, shipped by %s', (fulfilment) => {
  const moves = RETURN_MOVES.filter((move) => move.fulfilment.includes(fulfilment));

  test('every state is reached from the first one', () => {
    const reached = new Set<ReturnState>(['requested']);
    // As often as there are moves is often enough, whatever their order.
    for (let again = 0; again < moves.length; again++)
      for (const { from, to } of moves) if (from.some((state) => reached.has(state))) reached.add(to);
    for (const state of RETURN_STATES) expect([state, reached.has(state)]).toEqual([state, true]);
  });

  test('whatever is open has a way out, whatever is over has none', () => {
    for (const state of RETURN_STATES)
      expect([state, moves.some(({ from }) => from.includes(state))]).toEqual([state, isOpenReturn(state)]);
  });

  test('no move goes round in a circle: whatever is done, it ends', () => {
    const length = (state: ReturnState, deep = 0): number => {
      expect(deep).toBeLessThan(RETURN_STATES.length);
      return Math.max(0, ...moves.filter(({ from }) => from.includes(state)).map(({ to }) => 1 + length(to, deep + 1)));
    };
    expect(length('requested')).toBe(4);
  });
});

/** Says the same a second time, by hand: what a return of each kind may be made into, and by whom. */
function byHand(fulfilment: Fulfilment, state: ReturnState, act: ReturnAct, by: ReturnParty): ReturnState | undefined {
  const owner = fulfilment === 'seller' ? 'seller' : 'hub';
  const payers = fulfilment === 'seller' ? ['seller', 'platform'] : ['platform'];
  if (act === 'withdraw') return by === 'customer' && state === 'requested' ? 'withdrawn' : undefined;
  if (act === 'lapse') return by === 'clock' && state === 'requested' ? 'lapsed' : undefined;
  if (act === 'silence') {
    const isSilent = state === 'requested' || state === 'sent' || state === 'received';
    return by === 'clock' && isSilent ? 'lapsed' : undefined;
  }
  if (act === 'send') return by === 'carrier' && state === 'requested' ? 'sent' : undefined;
  const isOnItsWay = state === 'requested' || state === 'sent';
  const mayReceive = by === owner || (by === 'carrier' && fulfilment === 'seller');
  if (act === 'receive') return isOnItsWay && mayReceive ? 'received' : undefined;
  if (act === 'inspect') return by === owner && state === 'received' ? 'inspected' : undefined;
  if (state !== 'inspected' || !payers.includes(by)) return undefined;
  return act === 'refund' ? 'refunded' : 'refused';
}

test('law: over any sequence of acts the decider and the table by hand agree, and what is over stays over', () => {
  const act = fc.record({ act: fc.constantFrom(...ACTS), by: fc.constantFrom(...PARTIES) });
  fc.assert(
    fc.property(fc.constantFrom(...FULFILMENTS), fc.array(act, { maxLength: 40 }), (fulfilment, walk) => {
      let state: ReturnState = 'requested';
      for (const { act, by } of walk) {
        const moved = moveReturn({ state, fulfilment }, { act, by, outcome: 'customer_damage' });
        const expected = byHand(fulfilment, state, act, by);
        expect('to' in moved ? moved.to : undefined).toBe(expected);
        if (!isOpenReturn(state)) expect('code' in moved).toBe(true);
        if ('to' in moved) state = moved.to;
      }
    }),
  );
});

test('law: a seller has no hand in the return of a dispatched order (E6)', () => {
  for (const state of RETURN_STATES)
    for (const act of ACTS) {
      const moved = moveReturn({ state, fulfilment: 'dispatched' }, { act, by: 'seller' });
      expect(moved).toEqual({ code: 'return-not-yours', act });
    }
});

test.each(RETURN_OUTCOMES.map((outcome) => [outcome, outcome === 'customer_damage'] as const))(
  'nothing is paid back after “%s”: %s',
  (outcome, allowed) => {
    const inspected = { state: 'inspected', fulfilment: 'seller' } as const;
    const moved = moveReturn(inspected, { act: 'refuse', by: 'seller', outcome });
    expect(moved).toEqual(allowed ? { to: 'refused' } : { code: 'refund-owed', outcome });
  },
);

const NOTHING: ReturnFacts = {
  ...{ requestedAt: 0, sentAt: undefined, receivedAt: undefined, inspected: undefined, closed: undefined },
  refundedAt: undefined,
};
const LOOKED = { at: 3, by: 'seller', outcome: 'as_described' satisfies ReturnOutcome } as const;

describe('where a return stands by what is known of it', () => {
  test.each<[Partial<ReturnFacts>, ReturnState]>([
    [{}, 'requested'],
    [{ sentAt: 1 }, 'sent'],
    // The marketplace may tell nothing in between.
    [{ receivedAt: 2 }, 'received'],
    [{ sentAt: 1, receivedAt: 2 }, 'received'],
    [{ inspected: LOOKED }, 'inspected'],
    [{ inspected: LOOKED, refundedAt: 4 }, 'refunded'],
    // Paid back before anybody looked: the parcel is still expected, and then it is done.
    [{ refundedAt: 1 }, 'requested'],
    [{ refundedAt: 1, receivedAt: 2 }, 'received'],
    [{ refundedAt: 1, receivedAt: 2, inspected: LOOKED }, 'refunded'],
    [{ inspected: LOOKED, closed: { at: 4, why: 'no_refund' } }, 'refused'],
    [{ closed: { at: 4, why: 'no_refund' } }, 'refused'],
    [{ closed: { at: 1, why: 'withdrawn' } }, 'withdrawn'],
    [{ closed: { at: 1, why: 'not_sent' } }, 'lapsed'],
    [{ sentAt: 1, closed: { at: 9, why: 'no_word' } }, 'lapsed'],
    // Sent after all, and looked at: what was found counts for the customer.
    [{ closed: { at: 1, why: 'not_sent' }, inspected: LOOKED }, 'inspected'],
  ])('%o: %s', (known, state) => {
    expect(stateOfReturn({ ...NOTHING, ...known })).toBe(state);
  });
});
