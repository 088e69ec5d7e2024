import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY } from '../instant.ts';
import { decideProposal, earliestFrom, type Proposal, type ProposalCommand } from './proposal.ts';

const NOTICE = 15 * DAY;
const PEOPLE = ['ada', 'ben', 'eve'] as const;
const person = fc.constantFrom(...PEOPLE);
const command: fc.Arbitrary<ProposalCommand> = fc.oneof(
  fc.record({ do: fc.constant('withdraw' as const), by: person }),
  fc.record({
    do: fc.constant('activate' as const),
    by: person,
    seen: fc.constantFrom('p@1', 'p@2'),
    from: fc.option(fc.integer({ min: 0, max: 60 * DAY }), { nil: undefined }),
  }),
);
const proposed = (proposedBy: string): Proposal => ({
  ...{ proposedBy, status: 'proposed', endedBy: undefined, endedAt: undefined },
});

describe('the life of a proposal', () => {
  test('whatever people do, one is activated by another person alone, who saw the latest version, and in time', () => {
    const steps = fc.array(
      fc.record({ command, latest: fc.constantFrom('p@1', 'p@2'), isStricter: fc.boolean(), wait: fc.nat(10 * DAY) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(person, steps, (proposer, all) => {
        let proposal = proposed(proposer);
        let at = 0;
        for (const { command: wanted, latest, isStricter, wait } of all) {
          at += wait;
          const before = proposal;
          const decided = decideProposal(before, wanted, { at, latest, isStricter, notice: NOTICE });
          if ('refused' in decided) continue;
          proposal = decided.proposal;
          // What is over stays as it is.
          expect(before.status).toBe('proposed');
          expect(proposal).toMatchObject({ endedBy: wanted.by, endedAt: at, proposedBy: proposer });
          if (wanted.do === 'withdraw') continue;
          expect(wanted.by).not.toBe(proposer);
          expect(wanted.seen).toBe(latest);
          expect(decided.from).toBeGreaterThan(at);
          if (isStricter) expect(decided.from).toBeGreaterThanOrEqual(at + NOTICE);
          if (wanted.from !== undefined) expect(decided.from).toBe(wanted.from);
        }
      }),
    );
  });

  test('at the earliest instant it may, and not a millisecond before', () => {
    const circumstances = { at: 1000, latest: 'p@1', isStricter: true, notice: NOTICE };
    const activate = (from: number) =>
      decideProposal(proposed('ada'), { do: 'activate', by: 'ben', seen: 'p@1', from }, circumstances);
    const earliest = earliestFrom(circumstances);
    expect(earliest).toBe(1000 + NOTICE);
    expect(activate(earliest)).toMatchObject({ from: earliest });
    expect(activate(earliest - 1)).toEqual({ refused: { code: 'notice-too-short', earliest } });
  });

  test('a stale tab is told what became of it', () => {
    const withdrawn: Proposal = { proposedBy: 'ada', status: 'withdrawn', endedBy: 'ben', endedAt: 7 };
    const circumstances = { at: 9, latest: 'p@1', isStricter: false, notice: NOTICE };
    expect(decideProposal(withdrawn, { do: 'withdraw', by: 'eve' }, circumstances)).toEqual({
      refused: { code: 'proposal-over', status: 'withdrawn', by: 'ben', at: 7 },
    });
  });
});
