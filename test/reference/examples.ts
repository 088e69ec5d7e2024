import type { Decision } from '../../src/rulebook/decision.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { DAY, type Instant } from '../../src/rulebook/instant.ts';
import { day, disputed, inspected, placed, refunded, resolved, START } from '../builders.ts';
import { POLICY } from '../policy-fixture.ts';
import { referenceReplay } from '../reference-ladder.ts';

/** Orders placed on those days, due two days later and never handed over, each of another customer. */
export function lateOrders(...days: readonly number[]): Extract<Fact, { type: 'order.placed' }>[] {
  return days.map((number) => placed({ at: day(number), orderId: `late-${number}`, customer: `C-${number}` }));
}

/** Disputes lost on those days. */
export function lostDisputes(...days: readonly number[]): Fact[] {
  return days.flatMap((number) => {
    const orderId = `lost-${number}`;
    const order = placed({ at: day(number - 1), shipBy: day(900), orderId, customer: `C-${number}` });
    return [
      order,
      disputed({ at: day(number - 1), orderId }),
      resolved({ id: `lost-${number}`, at: day(number), orderId }),
    ];
  });
}

/** Refunds before review on those days. */
export function earlyRefunds(...days: readonly number[]): Fact[] {
  return days.flatMap((number) => {
    const order = placed({
      at: day(number - 1),
      shipBy: day(900),
      orderId: `refund-${number}`,
      customer: `C-${number}`,
    });
    return [order, refunded({ id: `refund-${number}`, at: day(number), orderId: `refund-${number}` })];
  });
}

/** Another listing found inaccurate on each of those days. */
export function findings(...days: readonly number[]): Fact[] {
  return days.map((number) => inspected({ id: `finding-${number}`, at: day(number), listingId: `L-${number}` }));
}

/** In the order of their times. */
export function sorted(...facts: readonly (Fact | readonly Fact[])[]): Fact[] {
  return facts.flat().sort((a, b) => a.at - b.at);
}

/** Decisions up to so many days after START. */
export function decide(facts: readonly Fact[], until: Instant = day(800)): Decision[] {
  return referenceReplay(POLICY, facts, { until });
}

/** `14 restriction.applied S-1/2 ignored`: the day after START, what, which action, why. */
export function brief({ at, decision, action, why }: Decision): string {
  return [(at - START) / DAY, decision, action, ...(why === undefined ? [] : [why])].join(' ');
}

export function told(facts: readonly Fact[], until: Instant = day(800)): string[] {
  return decide(facts, until).map(brief);
}
