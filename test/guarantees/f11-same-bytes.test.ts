import { expect } from 'vitest';
import { formatDecision } from '../../src/rulebook/decision-line.ts';
import type { Fact } from '../../src/rulebook/facts.ts';
import { type Judged, Marketplace } from '../../src/rulebook/marketplace.ts';
import { Versions } from '../../src/rulebook/policy/versions.ts';
import { type Engine, engine, POLICY, under } from './engine.ts';
import { guarantee } from './guarantee.ts';
import { arbitraryHistory, tick } from './histories.ts';

/** What a replay prints, traces included. */
function bytesOf(judged: readonly Judged[]): string {
  return judged.map(({ decision, trace }) => `${formatDecision(decision)} ${JSON.stringify(trace)}\n`).join('');
}

function linesOf(judged: readonly Judged[], seller: string): string {
  return bytesOf(judged.filter(({ decision }) => decision.seller === seller));
}

function sellersOf(facts: readonly Fact[]): string[] {
  return [...new Set(facts.map(({ seller }) => seller))].filter((seller) => seller !== 'platform');
}

let calls = 0;
/** Remembers what it judged before. */
const moody: Engine = (facts, circumstances) => {
  calls++;
  return engine(calls % 2 === 0 ? facts.slice(1) : facts, circumstances);
};

guarantee('F11: the same facts give the same bytes', {
  given: arbitraryHistory,
  holds: (facts, replay) => expect(bytesOf(replay(facts))).toBe(bytesOf(replay(facts))),
  broken: { 'remembers an earlier replay': moody },
});

/** The rate of three sellers with eight items counts. */
const SMALL_MARKET = { ...POLICY.meter.rate, minimumSellers: 1, minimumItems: 4 };

guarantee('F11: what others do changes nothing for a seller, while no marketplace rate is in force', {
  given: arbitraryHistory,
  holds: (facts, replay) => {
    const together = replay(facts);
    for (const seller of sellersOf(facts)) {
      const alone = facts.map((fact) =>
        fact.seller === seller || fact.seller === 'platform' ? fact : tick({ ...fact, seller }),
      );
      expect(linesOf(replay(alone), seller)).toBe(linesOf(together, seller));
    }
  },
  broken: {
    'compares the sellers of a small market': under({
      ...POLICY,
      meter: { ...POLICY.meter, rate: SMALL_MARKET },
    }),
    'punishes all for the conduct of one': (facts) =>
      engine(facts.map((fact) => (fact.type === 'conduct.confirmed' ? { ...fact, seller: 'S-1' } : fact))),
  },
});

/** Facts of different sellers change places where neither then moves the clock for the other. */
function bySellerWhereTheClockStands(facts: readonly Fact[]): Fact[] {
  const sorted = [...facts];
  for (let changed = true; changed; ) {
    changed = false;
    let clock = Number.NEGATIVE_INFINITY;
    for (let index = 0; index + 1 < sorted.length; index++) {
      const [one, next] = [sorted[index] as Fact, sorted[index + 1] as Fact];
      const standing = one.at === next.at || Math.max(one.at, next.at) <= clock;
      const apart = one.seller !== 'platform' && next.seller !== 'platform' && one.seller > next.seller;
      if (standing && apart) {
        [sorted[index], sorted[index + 1]] = [next, one];
        changed = true;
      }
      clock = Math.max(clock, (sorted[index] as Fact).at);
    }
  }
  return sorted;
}

/** Where several facts come at one clock, all but the last of them. */
function isNotLastOfItsClock({ at }: Fact, index: number, facts: readonly Fact[]): boolean {
  return facts[index + 1]?.at === at || facts[index - 1]?.at !== at;
}

guarantee('F11: in which order sellers’ facts of one clock are interleaved changes nothing', {
  given: arbitraryHistory,
  holds: (facts, replay) => expect(bytesOf(replay(bySellerWhereTheClockStands(facts)))).toBe(bytesOf(replay(facts))),
  broken: { 'forgets the fact that comes last at a clock': (facts) => engine(facts.filter(isNotLastOfItsClock)) },
});

/** Looks at every seller after every fact, as a console would. */
const watched: Engine = (facts, { until } = {}) => {
  const judged: Judged[] = [];
  const marketplace = new Marketplace(Versions.of(POLICY), (each) => judged.push(each));
  for (const fact of facts) {
    marketplace.accept(fact);
    for (const seller of sellersOf(facts)) marketplace.find(seller);
  }
  marketplace.finish(until);
  return judged;
};

guarantee('F11: looking at sellers between the facts changes nothing', {
  given: arbitraryHistory,
  holds: (facts, replay) => expect(bytesOf(watched(facts))).toBe(bytesOf(replay(facts))),
  broken: { 'judges late': (facts) => engine(facts.slice(0, -1)) },
});

/** Delivers after every fact, as a server would: lines of one instant may then come in the order they were judged. */
const inBatchesOfOne: Engine = (facts, { until } = {}) => {
  const judged: Judged[] = [];
  const marketplace = new Marketplace(Versions.of(POLICY), (each) => judged.push(each));
  for (const fact of facts) {
    marketplace.accept(fact);
    marketplace.finish();
  }
  marketplace.finish(until);
  return judged;
};

guarantee('F11: delivering after every fact or once at the end brings the same lines', {
  given: arbitraryHistory,
  holds: (facts, replay) => {
    const sorted = (judged: readonly Judged[]) => judged.map((each) => bytesOf([each])).sort();
    expect(sorted(inBatchesOfOne(facts))).toEqual(sorted(replay(facts)));
  },
  broken: { 'judges late': (facts) => engine(facts.slice(0, -1)) },
});
