import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../../simulation/random.ts';
import { NO_RECORD } from './reporter.ts';
import { PROPOSALS, QUORUM, type ReportEvidence, type WeighedReport, weigh } from './weigh.ts';

const SHOWN: ReportEvidence = { kind: 'shown', access: 'a' };
const CANARY: ReportEvidence = { kind: 'canary', canary: 'c' };

let number = 0;
function report(rest: Partial<WeighedReport> = {}): WeighedReport {
  number += 1;
  const named = { report: `R-${number}`, reporter: `C-${number}`, cluster: undefined, at: number };
  return { ...named, record: NO_RECORD, isOwn: false, evidence: [], ...rest };
}

const many = (count: number, rest: Partial<WeighedReport> = {}) => Array.from({ length: count }, () => report(rest));
const flooding = { reporter: 'C-1' };

describe('what is put to a person', () => {
  test.each<[string, readonly WeighedReport[], string]>([
    ['nothing, without a report', [], 'read'],
    ['one report alone is read', many(1), 'read'],
    ['one with evidence limits the harm', many(1, { evidence: [SHOWN] }), 'contain'],
    ['many without evidence limit the harm and no more', many(50), 'contain'],
    ['a quorum to whom values were shown: a warning at most', many(50, { evidence: [SHOWN] }), 'warning'],
    ['a quorum and a canary', [...many(2), report({ evidence: [CANARY] })], 'restriction'],
    ['a canary alone is contained at once', many(1, { evidence: [CANARY] }), 'contain'],
    ['a flood of one reporter is one report', many(500, flooding), 'read'],
    ['linked reporters are one', many(20, { cluster: 'one card' }), 'read'],
    ['whoever has no account is one stranger together', many(30, { reporter: undefined }), 'read'],
    ['a report about the reporter adds nothing', many(9, { isOwn: true }), 'read'],
    ['serial reporters of nothing make no quorum', many(5, { record: { founded: 0, unfounded: 12 } }), 'read'],
  ])('%s', (_, reports, proposal) => {
    expect(weigh(reports).proposal).toBe(proposal);
  });

  test('a low weight hides nothing: evidence counts whoever reports it, and every report is listed with what it weighs', () => {
    const low = report({ record: { founded: 0, unfounded: 20 }, evidence: [CANARY] });
    const { proposal, reports } = weigh([low]);
    expect(proposal).toBe('contain');
    expect(reports).toEqual([{ report: low.report, weight: expect.any(Number), counted: expect.any(Number) }]);
    expect(reports[0]?.weight).toBeGreaterThan(0);
  });

  test('reporters who are linked over a third one are one', () => {
    const [one, other, between] = [
      report({ cluster: 'A' }),
      report({ cluster: 'B', reporter: 'C-x' }),
      report({ cluster: 'A', reporter: 'C-x' }),
    ];
    expect(weigh([one, other, between]).reporters).toBe(1);
  });
});

describe('laws', () => {
  const anyReport = fc.record({
    report: fc.uuid(),
    reporter: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { nil: undefined }),
    cluster: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
    record: fc.record({ founded: fc.nat(10), unfounded: fc.nat(30) }),
    at: fc.nat(1000),
    isOwn: fc.boolean(),
    evidence: fc.subarray<ReportEvidence>([SHOWN, CANARY, { kind: 'message', message: 'm' }]),
  }) satisfies fc.Arbitrary<WeighedReport>;
  const rank = (reports: readonly WeighedReport[]) => PROPOSALS.indexOf(weigh(reports).proposal);

  test('without evidence nothing beyond containment is put to anybody, however many report', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 40 }), (reports) => {
        const bare = reports.map((each) => ({ ...each, evidence: [] }));
        expect(rank(bare)).toBeLessThanOrEqual(PROPOSALS.indexOf('contain'));
      }),
    );
  });

  test('one who stands behind all of them moves nothing beyond containment, with whatever evidence', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 40 }), (reports) => {
        const one = reports.map((each) => ({ ...each, reporter: 'a', cluster: undefined }));
        expect(rank(one)).toBeLessThanOrEqual(PROPOSALS.indexOf('contain'));
      }),
    );
  });

  test('the order in which they came changes nothing, and the weight is never more than the number of reporters', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 20 }), (reports) => {
        const [forth, back] = [weigh(reports), weigh(reports.toReversed())];
        expect(back.proposal).toBe(forth.proposal);
        expect(back.weight).toBeCloseTo(forth.weight, 9);
        expect(forth.weight).toBeLessThanOrEqual(forth.reporters);
      }),
    );
  });

  test('evidence never lowers what is put to a person', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { minLength: 1, maxLength: 20 }), (reports) => {
        const [first, ...rest] = reports as unknown as [WeighedReport, ...WeighedReport[]];
        expect(rank([{ ...first, evidence: [CANARY] }, ...rest])).toBeGreaterThanOrEqual(
          rank([{ ...first, evidence: [] }, ...rest]),
        );
      }),
    );
  });
});

test('T12: a fifth of all customers collude against honest shops, and none is put to anybody beyond a warning; true misuse is', () => {
  for (let shop = 0; shop < 200; shop++) {
    const random = new Random(3, shop);
    const customers = random.whole(5, 500);
    // Every one of them was truly shown to the shop: it shipped to them.
    const colluding = many(Math.ceil(customers / 5), { evidence: [SHOWN] });
    const honest = many(random.whole(0, 2), { evidence: random.chance(0.5) ? [SHOWN] : [] });
    expect(PROPOSALS.indexOf(weigh([...colluding, ...honest]).proposal)).toBeLessThanOrEqual(
      PROPOSALS.indexOf('warning'),
    );
    // The same shop, but it did misuse: three customers report, and one of our own made-up customers was written to.
    expect(weigh([...many(QUORUM.reporters, { evidence: [SHOWN] }), report({ evidence: [CANARY] })]).proposal).toBe(
      'restriction',
    );
  }
});
