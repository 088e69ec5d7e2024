import { expect } from 'vitest';
import type { Decision } from '../../src/rulebook/decision.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { HOUR, type Instant } from '../../src/rulebook/instant.ts';
import type { Judged } from '../../src/rulebook/marketplace.ts';
import type { Metric, Move, Policy } from '../../src/rulebook/policy/policy.ts';
import { Versions } from '../../src/rulebook/policy/versions.ts';
import { inspected, placed, refunded, resolved, scanned } from '../builders.ts';
import { bringsAction, engine, POLICY, telling } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryMetrics, tick } from './histories.ts';

/** Facts that say of a cited order's other fate what is not cited: cases and claims of their own. */
function caseOf(fact: Fact): string | undefined {
  if ('disputeId' in fact) return fact.disputeId;
  if ('returnId' in fact) return fact.returnId;
  return fact.type === 'order.status_updated' || fact.type === 'refund.issued' ? fact.id : undefined;
}

/**
 * What else was found in a dispute before or after the cited finding: a look is cited because it found a fault where there was none, and a
 * fault that was found and not confirmed before had an action of its own.
 */
function withoutOtherFindings(fact: Fact): Fact {
  if (fact.type === 'dispute.reviewed') return tick(fact);
  return fact.type === 'dispute.resolved' ? { ...fact, outcome: 'no_fault' } : fact;
}

function orderOf(fact: Fact): string | undefined {
  return 'orderId' in fact ? fact.orderId : undefined;
}

/**
 * Only the cited events and what belongs to them: their order and its scans, their own case, and whose order it is, which
 * another case may be the first to tell. All else says no more than what time it is. Where disputes are
 * cited, a delivery says no more than that the carrier has it: it would be a good end thirty days later.
 */
function citedAlone(facts: readonly Fact[], { decision }: Judged): Fact[] {
  const cited = facts.filter(({ id }) => decision.because.includes(id));
  const orders = new Set(cited.map(orderOf).filter((id) => id !== undefined));
  const cases = new Set(cited.map(caseOf));
  const isDefect = decision.violation === 'order_defect';
  return facts.map((told) => {
    const fact = cited.includes(told) ? told : withoutOtherFindings(told);
    const order = orderOf(fact);
    const own = cited.includes(told) || (order !== undefined && orders.has(order) && fact.type !== 'review.posted');
    const isOfAnotherCase = caseOf(fact) !== undefined && !cases.has(caseOf(fact)) && !('customer' in fact);
    const isDelivery = fact.type === 'shipment.scanned' && fact.scan === 'delivered';
    const ofSeller = fact.seller === 'platform' || fact.type === 'seller.registered';
    if (own && isDefect && isDelivery) return { ...fact, scan: 'in_transit' };
    return ofSeller || (own && !isOfAnotherCase) ? fact : tick(fact);
  });
}

const GOOD_END: Readonly<Record<Metric, (name: string, at: Instant) => readonly Fact[]>> = {
  late_dispatch: (orderId, at) => [placed({ orderId, at, shipBy: at }), scanned({ orderId, at })],
  late_cancellation: (orderId, at) => [placed({ orderId, at, shipBy: at }), scanned({ orderId, at })],
  improper_status: () => [],
  listing_inaccuracy: (listingId, at) => [inspected({ listingId, at, finding: 'accurate' })],
  early_refund: (orderId, at) => [
    placed({ orderId, at, shipBy: at + HOUR }),
    refunded({ orderId, at, reviewed: true }),
  ],
  order_defect: (orderId, at) => [
    placed({ orderId, at, shipBy: at + HOUR, fulfilment: 'dispatched' }),
    resolved({ orderId, at, outcome: 'no_fault' }),
  ],
};

/** As many good ends before each cited lapse as its record counts, told in time. */
function withRecordedGoods(facts: readonly Fact[], { decision, trace }: Judged): Fact[] {
  const metric = decision.violation as Metric;
  const { target, bad } = POLICY.metrics[metric];
  const down = Math.round(Math.log((1 - bad) / (1 - target)) * 1_000_000);
  const all = [...facts];
  for (const { id, settled, goods } of trace.evidence)
    for (let number = 0; number < Math.round(goods / down); number++) {
      const told = GOOD_END[metric](`good-${id}-${number}`, settled).map((fact, index) => ({
        ...fact,
        id: `good-${id}-${number}-${index}`,
      }));
      const place = all.findIndex((fact) => fact.at >= settled);
      all.splice(place < 0 ? all.length : place, 0, ...told);
    }
  return all;
}

/**
 * The context recorded with an action, as the rules of its judgement: the level, which stands for N; the rung held,
 * which is taken for granted; each cited lapse counted by itself, as it was.
 */
function recordedContext({ decision, trace }: Judged): Policy {
  const level = (decision.measure?.level ?? 0) / 1_000_000;
  const to = trace.move?.to ?? 'warning';
  const moves: readonly Move[] = [{ from: ['good'], on: 'violation', to, exception: undefined }];
  return {
    ...POLICY,
    meter: { ...POLICY.meter, first: { alpha: 1e9, floor: level } },
    lapses: { ...POLICY.lapses, lateBursts: { ...POLICY.lapses.lateBursts, most: 0 } },
    ladder: { ...POLICY.ladder, moves, acute: { ...POLICY.ladder.acute, lapses: Number.POSITIVE_INFINITY } },
  };
}

/** What must come again: everything but the action's number, what it rests on, and N, which is given. */
function essence({ decision }: Judged) {
  const { action: _, rests: __, until: ___, measure, ...line } = decision;
  return { ...line, measure: { ...measure, items: undefined } };
}

/** A lapse that is a sign of faking: it settles at once, and what it contradicts is another order's number. */
function restsOnSigns(facts: readonly Fact[], { decision, trace }: Judged): boolean {
  const settled = new Map(trace.evidence.map((lapse) => [lapse.id, lapse.settled]));
  return decision.violation === 'improper_status' && facts.some(({ id, at }) => settled.get(id) === at);
}

/** A violation found at a lapse. The good ends of claims are left out: they cannot be told at any time one likes. */
function isJudgedAtLapse(facts: readonly Fact[], judged: Judged): boolean {
  const { decision, trace } = judged;
  const atLapse = trace.rules[0]?.rule === 'meter' && trace.move !== undefined;
  const repeatable = decision.violation !== 'improper_status' || trace.evidence.every(({ goods }) => goods === 0);
  return bringsAction(decision) && atLapse && repeatable && !restsOnSigns(facts, judged);
}

/**
 * Whether what was cited may have been enough before it was judged: what a burst gained when it split, what an undone
 * action gave back, what came while a suspension was proposed or paused, and what an action left over that a fact told
 * late completed, is judged at the next lapse (policy §1, §3). Alone, each lapse counts from the first; so does a look at a dispute that
 * counts only once a look between it and the decision is told.
 */
function mayHaveWaited({ decision, trace }: Judged, all: readonly Judged[]): boolean {
  const { violation, category, at } = decision;
  // A suspension for a grave finding that was wrong (ADR 122) held back every category.
  const isIts = (line: Decision) => line.category === category || line.category === 'critical';
  const isHold = (line: Decision) => HOLDS.includes(line.decision) && isIts(line) && line.at <= at;
  const before = Math.max(...trace.evidence.slice(0, -1).map(({ settled }) => settled));
  const isLeftOver = (line: Decision) =>
    bringsAction(line) && line.violation === violation && before <= line.at && line.at < at;
  return violation === 'late_dispatch' || all.some((each) => isHold(each.decision) || isLeftOver(each.decision));
}

const HOLDS: readonly string[] = ['action.withdrawn', 'suspension.proposed'];

function isSooner(again: Judged, judged: Judged): boolean {
  const { because, at } = judged.decision;
  const cited = again.decision.because;
  const isLess = cited.length < because.length || again.decision.at < at;
  return isLess && cited.every((id) => because.includes(id)) && again.decision.at <= at;
}

function judgeAlone(facts: readonly Fact[], judged: Judged): Judged | undefined {
  const alone = withRecordedGoods(citedAlone(facts, judged), judged);
  return engine(alone, { versions: Versions.of(recordedContext(judged)) }).find(
    ({ decision }) => decision.violation === judged.decision.violation && bringsAction(decision),
  );
}

guarantee('F6: the cited events alone, judged with the recorded counts and context, give the action again', {
  given: arbitraryMetrics,
  runs: 600,
  holds: (facts, replay) => {
    const all = replay(facts);
    for (const judged of all) {
      if (!isJudgedAtLapse(facts, judged)) continue;
      const again = judgeAlone(facts, judged);
      if (again !== undefined && mayHaveWaited(judged, all) && isSooner(again, judged))
        expect(again.decision.decision).toBe(judged.decision.decision);
      else expect(again && essence(again)).toEqual(essence(judged));
    }
  },
  broken: {
    'cites one lapse less than it counted': telling((judged) =>
      judged.map(({ decision, trace }) => ({ decision: { ...decision, because: decision.because.slice(1) }, trace })),
    ),
    'shows less good conduct than there was': telling((judged) =>
      judged.map(({ decision, trace }) => ({
        decision,
        trace: { ...trace, evidence: trace.evidence.map((each) => ({ ...each, goods: 2 * each.goods })) },
      })),
    ),
  },
});
