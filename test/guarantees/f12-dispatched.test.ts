import { expect } from 'vitest';
import type { Fact } from '../../src/rulebook/facts.ts';
import { decisionsOf, engine } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryMetrics } from './histories.ts';

const NEVER_THE_SELLERS = ['late_dispatch', 'late_cancellation', 'improper_status', 'fake_tracking', 'fake_delivery'];

function dispatched(fact: Fact): Fact {
  return fact.type === 'order.placed' ? { ...fact, fulfilment: 'dispatched' } : fact;
}

/** Every dispute about a parcel that did not come. */
function notReceived(fact: Fact): Fact {
  return fact.type === 'dispute.opened' ? { ...fact, reason: 'not_received' } : fact;
}

guarantee('F12: a dispatched order never yields a lateness, cancellation, tracking or not-received lapse', {
  given: arbitraryMetrics,
  runs: 500,
  holds: (facts, replay) => {
    const wronged = decisionsOf(replay(facts.map(dispatched))).filter(({ violation }) =>
      NEVER_THE_SELLERS.includes(violation),
    );
    expect(wronged).toEqual([]);
    const opened = new Set(facts.flatMap((fact) => (fact.type === 'dispute.opened' ? [fact.disputeId] : [])));
    const lost = facts
      .filter((fact) => fact.type !== 'return.inspected' && fact.type !== 'listing.inspected')
      .filter((fact) => fact.type !== 'dispute.resolved' || opened.has(fact.disputeId))
      .map((fact) => notReceived(dispatched(fact)));
    expect(decisionsOf(replay(lost)).filter(({ category }) => category === 'defect')).toEqual([]);
  },
  broken: {
    'takes every order for the seller’s own to fulfil': (facts, circumstances) =>
      engine(
        facts.map((fact) => (fact.type === 'order.placed' ? { ...fact, fulfilment: 'seller' } : fact)),
        circumstances,
      ),
    'asks nobody why a customer complains': (facts, circumstances) =>
      engine(
        facts.map((fact) => (fact.type === 'dispute.opened' ? { ...fact, reason: 'other' } : fact)),
        circumstances,
      ),
  },
});
