import fc from 'fast-check';
import { expect } from 'vitest';
import type { Decision } from '../../src/rulebook/decision.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { HOUR } from '../../src/rulebook/instant.ts';
import { appealDecided, day, declared, placed, scanned } from '../builders.ts';
import { bringsAction, decisionsOf, type Engine, engine, telling } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryHistory, tick } from './histories.ts';

/**
 * What is decided about actions after they were overturned, or rests on them. At the instant itself lines are ordered by
 * action (policy §3): there what came before is not to be told from what came after.
 */
function toldAfterwards(lines: readonly Decision[]): readonly Decision[] {
  const overturned = new Map<string, number>();
  return lines.filter(({ at, decision, action, why, rests = [] }) => {
    const isLate = [action, ...rests].some((each) => (overturned.get(each) ?? at) < at);
    if (decision === 'action.withdrawn' && why === 'overturned') overturned.set(action, at);
    return isLate;
  });
}

guarantee('F10: what was overturned is heard of no more, and nothing new rests on it', {
  given: arbitraryHistory,
  runs: 300,
  holds: (facts, replay) => expect(toldAfterwards(decisionsOf(replay(facts)))).toEqual([]),
  broken: {
    'lets it run out all the same': telling((judged) =>
      judged.flatMap((each) =>
        each.decision.why === 'overturned'
          ? [each, { ...each, decision: { ...each.decision, at: each.decision.at + HOUR, decision: 'action.expired' } }]
          : [each],
      ),
    ),
  },
});

guarantee('F10: what an overturned action cited is never cited again', {
  given: arbitraryHistory,
  runs: 300,
  holds: (facts, replay) => {
    const brought = new Map<string, readonly string[]>();
    const spent = new Map<string, number>();
    for (const { at, decision, action, seller, because, why } of decisionsOf(replay(facts))) {
      for (const id of because) expect(spent.get(`${seller} ${id}`) ?? at).toBe(at);
      if (because.length > 0) brought.set(action, because);
      // Of a chain that was withdrawn only the first was appealed; its own evidence is gone, the others' is free again.
      const isAppealed = facts.some(
        (fact) =>
          fact.type === 'appeal.decided' && fact.action === action && fact.at === at && fact.outcome !== 'upheld',
      );
      if (decision === 'action.withdrawn' && why === 'overturned' && isAppealed)
        for (const id of brought.get(action) ?? []) spent.set(`${seller} ${id}`, at);
    }
  },
  broken: {
    'forgets the appeals': telling((judged) => {
      const first = judged.find(({ decision }) => decision.why === 'overturned')?.decision;
      const brought = judged.find(({ decision }) => decision.action === first?.action && decision.because.length > 0);
      if (first === undefined || brought === undefined) return judged;
      return [...judged, { ...brought, decision: { ...brought.decision, at: first.at + HOUR } }];
    }),
  },
});

type Order = { readonly day: number; readonly hour: number; readonly late: number | undefined };

const arbitraryOrder = (from: number, to: number): fc.Arbitrary<Order> =>
  fc.record({
    day: fc.integer({ min: from, max: to }),
    // The same day in the marketplace's zone, five hours behind.
    hour: fc.constantFrom(5, 12, 17),
    late: fc.constantFrom(undefined, 26, 50, 9000),
  });

/** Orders due on the same day may be one burst, which an appeal takes away as a whole: here each stands for itself. */
const oneADay = (order: fc.Arbitrary<Order>, length: { minLength?: number; maxLength: number }) =>
  fc.uniqueArray(order, { ...length, size: 'max', selector: (each) => each.day });

/** An order of a region of its own, handed over in time, so many hours late, or never. */
function factsOf({ day: days, hour, late }: Order, number: number): Fact[] {
  const at = day(days, hour);
  const orderId = `O-${number}`;
  const order = placed({ id: `${number}-placed`, orderId, at, customer: `C-${number % 7}`, region: `R-${number}` });
  const accepted = late === undefined ? at + HOUR : order.shipBy + late * HOUR;
  return accepted > day(400) ? [order] : [order, scanned({ id: `${number}-scan`, orderId, at: accepted })];
}

/** Everything there has been is appealed then, and won. */
const WON = 110;
const LAST_FAILURE = 85;
const inOrder = (facts: readonly Fact[]): Fact[] => [...facts].sort((one, other) => one.at - other.at);

/** Overturns what stands until nothing stands; answers the appeals, and whose evidence they took away. */
function appealAll(past: readonly Fact[]): { readonly appeals: readonly Fact[]; readonly gone: readonly string[] } {
  const appeals: Fact[] = [];
  const gone = new Set<string>();
  for (;;) {
    const at = day(WON) + appeals.length;
    const lines = decisionsOf(engine([...past, ...appeals], { until: at }));
    const withdrawn = new Set(
      lines.filter(({ decision }) => decision === 'action.withdrawn').map(({ action }) => action),
    );
    const next = lines.find((line) => bringsAction(line) && !withdrawn.has(line.action));
    if (next === undefined) return { appeals, gone: [...gone] };
    for (const line of lines) if (line.action === next.action) for (const id of line.because) gone.add(id);
    appeals.push(appealDecided({ id: `appeal-${appeals.length}`, seller: 'S-1', action: next.action, at }));
  }
}

/** Trouble that was acted on, and overturned on day 110; and the same where what was cited was excused from the first day. */
function bothWays([before, after]: readonly [readonly Order[], readonly Order[]]) {
  const orders = [...before, ...after].flatMap(factsOf);
  const clock = tick({ id: 'clock', seller: 'S-1', at: day(WON) });
  const past = inOrder([...orders.filter(({ at }) => at < day(WON)), clock]);
  const future = inOrder(orders.filter(({ at }) => at >= day(WON) + HOUR));
  const { appeals, gone } = appealAll(past);
  const excused = gone.map((id) => `R-${id.replace('-placed', '')}`);
  const span = { from: day(-1), to: day(WON), affects: ['handover'] as const };
  const excuses = excused.length === 0 ? [] : [declared({ id: 'x', at: day(-1), ...span, regions: excused })];
  return {
    appeals: appeals.length,
    overturned: [...past, ...appeals, ...future],
    never: [...excuses, ...past, ...future],
  };
}

function fromThenOn(lines: readonly Decision[]) {
  return lines
    .filter(({ at }) => at > day(WON) + HOUR)
    .map(({ action: _, rests, ...line }) => ({ ...line, rests: rests?.length }));
}

const isEarly = ({ at }: Decision): boolean => at <= day(WON) + HOUR;

/** Judges as if appeals were never won. */
const deaf: Engine = (facts, circumstances) =>
  engine(
    facts.map((fact) => (fact.type === 'appeal.decided' ? tick({ id: fact.id, seller: 'S-1', at: fact.at }) : fact)),
    circumstances,
  );

guarantee('F10: what is decided afterwards is as if what was overturned had been excused from the first day', {
  given: fc
    .tuple(
      oneADay(arbitraryOrder(0, LAST_FAILURE), { minLength: 4, maxLength: 40 }),
      oneADay(arbitraryOrder(WON + 1, 190), { maxLength: 60 }),
    )
    .map(bothWays)
    .filter(({ appeals }) => appeals > 0),
  runs: 250,
  holds: ({ overturned, never }, replay) => {
    const until = day(230);
    const without = decisionsOf(engine(never, { until }));
    // What was never cited may have been enough at an earlier instant: then the two histories differ, rightly.
    fc.pre(!without.some(isEarly));
    expect(fromThenOn(decisionsOf(replay(overturned, { until })))).toEqual(fromThenOn(without));
  },
  broken: { 'does not hear of appeals': deaf },
});
