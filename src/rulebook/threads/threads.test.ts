import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICY } from '../../../test/policy-fixture.ts';
import { DAY, NEVER } from '../instant.ts';
import { FINDINGS, SCREEN_VERDICTS } from '../policy/screening.ts';
import { mayWrite, type WritingAsked } from './may-write.ts';
import { afterDecision, HELD_DECISIONS, isDelivered } from './message-state.ts';
import { decideTexts } from './retention.ts';
import { decideSending, type Sending } from './sending.ts';
import { mayRead, type Side, standingOf, type ThreadStanding } from './standing.ts';
import { readThreadId, writeThreadId } from './thread-id.ts';

const anInstant = fc.integer({ min: 0, max: 400 * DAY });
const aSide = fc.constantFrom<Side>('seller', 'customer');
const aStanding = fc.constantFrom<ThreadStanding>(
  { state: 'open', closesAt: NEVER },
  { state: 'closed' },
  { state: 'over' },
);
const writing: fc.Arbitrary<WritingAsked> = fc.record({
  standing: aStanding,
  side: aSide,
  lastFrom: fc.option(aSide, { nil: undefined }),
  blockedBy: fc.subarray<Side>(['seller', 'customer']),
  ofOpenCase: fc.boolean(),
  restricted: fc.boolean(),
});

describe('how a conversation stands', () => {
  test.each([
    ['before it closes', { closesAt: 10, destroyed: false }, 9, 'open'],
    ['from that instant on', { closesAt: 10, destroyed: false }, 10, 'closed'],
    ['once its texts are destroyed', { closesAt: 10, destroyed: true }, 10, 'over'],
    ['when a case has opened it after that', { closesAt: NEVER, destroyed: true }, 10, 'open'],
    ['when the order is forgotten', { closesAt: undefined, destroyed: false }, 10, 'over'],
  ] as const)('%s', (_, facts, at, state) => {
    expect(standingOf(facts, at).state).toBe(state);
  });

  test('time alone opens nothing, and the customer reads whatever time says', () => {
    const facts = fc.record({ closesAt: fc.option(anInstant, { nil: undefined }), destroyed: fc.boolean() });
    fc.assert(
      fc.property(facts, anInstant, anInstant, (given, at, by) => {
        const [now, then] = [standingOf(given, at), standingOf(given, at + by)];
        if (now.state !== 'open') expect(then.state).toBe(now.state);
        expect(mayRead(then, 'customer')).toBe(true);
        expect(mayRead(then, 'seller')).toBe(then.state === 'open');
      }),
    );
  });
});

describe('who may write', () => {
  test('a closed conversation the customer alone opens, and one that is over nobody', () => {
    fc.assert(
      fc.property(writing, (asked) => {
        const may = mayWrite(asked);
        if (asked.standing.state === 'over') expect(may).toEqual({ allowed: false, why: 'over' });
        if (asked.standing.state === 'closed' && asked.side === 'seller')
          expect(may).toEqual({ allowed: false, why: 'closed' });
        if (may.allowed) expect(may.reopens).toBe(asked.standing.state === 'closed');
      }),
    );
  });

  test('who restricts a seller restricts no customer; a restricted seller answers, and begins nothing', () => {
    fc.assert(
      fc.property(writing, (asked) => {
        const free = mayWrite({ ...asked, restricted: false });
        const limited = mayWrite({ ...asked, restricted: true });
        if (asked.side === 'customer' || asked.lastFrom === 'customer') expect(limited).toEqual(free);
        else if (free.allowed) expect(limited).toEqual({ allowed: false, why: 'restricted' });
      }),
    );
  });

  test('blocked by either, neither writes, except about an open case', () => {
    fc.assert(
      fc.property(writing, (asked) => {
        const free = mayWrite({ ...asked, blockedBy: [] });
        const may = mayWrite(asked);
        if (asked.ofOpenCase || asked.blockedBy.length === 0) expect(may).toEqual(free);
        if (asked.ofOpenCase || asked.blockedBy.length === 0 || !free.allowed) return;
        const own = asked.blockedBy.includes(asked.side);
        expect(may).toEqual({ allowed: false, why: own ? 'blocked-by-you' : 'blocked-by-them' });
      }),
    );
  });
});

describe('what becomes of a message', () => {
  const sending: fc.Arbitrary<Sending> = fc.record({
    verdict: fc.constantFrom(...SCREEN_VERDICTS),
    findings: fc.uniqueArray(fc.constantFrom(...FINDINGS), { maxLength: 4 }),
    insists: fc.boolean(),
    coachedBefore: fc.boolean(),
    rules: fc.record({ coached: fc.subarray([...FINDINGS]), cases: fc.subarray([...FINDINGS]) }),
  });
  const once = { insists: false, coachedBefore: false, rules: POLICY.screening };

  test.each([
    ['clean', { verdict: 'deliver', findings: [] }, { outcome: 'delivered', retried: false }],
    ['a phone number, the first time', { verdict: 'mask', findings: ['phone'] }, { outcome: 'coached' }],
    ['the same, meant', { verdict: 'mask', findings: ['phone'], insists: true }, { outcome: 'masked', retried: true }],
    ['an address alone', { verdict: 'mask', findings: ['postal_address'] }, { outcome: 'masked', retried: false }],
    [
      'advertising, meant',
      { verdict: 'hold', findings: ['marketing'], insists: true },
      { outcome: 'held', retried: true },
    ],
    ['a threat', { verdict: 'hold', findings: ['threat'] }, { outcome: 'held', retried: false }],
    [
      'a threat with a phone number',
      { verdict: 'hold', findings: ['threat', 'phone'] },
      { outcome: 'held', retried: false },
    ],
    [
      'an account, after coaching',
      { verdict: 'hold', findings: ['bank_account'], coachedBefore: true },
      { outcome: 'held', retried: true },
    ],
    ['what may not go', { verdict: 'block', findings: ['url'] }, { outcome: 'blocked', retried: false }],
  ] as const)('%s', (_, given, sent) => {
    expect(decideSending({ ...once, ...given })).toEqual(sent);
  });

  test('what screening delivers goes out, and nothing goes out as it is that screening does not deliver', () => {
    fc.assert(
      fc.property(sending, (given) => {
        const { outcome } = decideSending(given);
        expect(outcome === 'delivered').toBe(given.verdict === 'deliver');
        if (given.insists) expect(outcome).not.toBe('coached');
        if (outcome === 'masked') expect(given.verdict).toBe('mask');
      }),
    );
  });

  test('the policy says who is told first, and what is a case: nobody is told first of a case, nor twice', () => {
    fc.assert(
      fc.property(sending, (given) => {
        const { verdict, findings, insists, rules } = given;
        const isTold = findings.some((kind) => rules.coached.includes(kind));
        const isCase = findings.some((kind) => rules.cases.includes(kind));
        const goes = verdict === 'mask' || verdict === 'hold';
        expect(decideSending(given).outcome === 'coached').toBe(goes && isTold && !isCase && !insists);
      }),
    );
  });

  test('staff release or mask what goes, and what they block or confirm does not', () => {
    expect(HELD_DECISIONS.map((decision) => isDelivered(afterDecision(decision)))).toEqual([true, true, false, false]);
  });
});

describe('how long texts are kept', () => {
  const asked = fc.record({
    settledAt: fc.option(fc.oneof(anInstant, fc.constant(NEVER)), { nil: undefined }),
    after: fc.integer({ min: 0, max: 60 * DAY }),
    keptFor: fc.constant(30 * DAY),
    held: fc.boolean(),
    erasureAsked: fc.constant(false),
  });

  test('asked for by the customer, at once unless something cites them', () => {
    fc.assert(
      fc.property(asked, anInstant, ({ after, settledAt = 0, ...rest }, at) => {
        const decided = decideTexts({ ...rest, settledAt, closesAt: settledAt + after, erasureAsked: true }, at);
        expect(decided.isDue).toBe(!rest.held);
      }),
    );
  });

  test('never before they are closed, never while something cites them, and not for ever', () => {
    fc.assert(
      fc.property(asked, anInstant, ({ settledAt, after, ...rest }, at) => {
        const closesAt = settledAt === undefined || settledAt === NEVER ? NEVER : settledAt + after;
        const decided = decideTexts({ ...rest, settledAt, closesAt }, at);
        if (rest.held) expect(decided.isDue).toBe(false);
        if (decided.isDue && settledAt !== undefined) {
          expect(at).toBeGreaterThanOrEqual(closesAt);
          expect(at).toBeGreaterThanOrEqual(settledAt + rest.keptFor);
        }
        if (!decided.isDue) {
          expect(decided.lookAt).toBeGreaterThan(at);
          expect(decided.lookAt).toBeLessThanOrEqual(at + DAY);
        }
        if (!rest.held && settledAt !== NEVER) {
          const end = Math.max(at, closesAt === NEVER ? at : closesAt, (settledAt ?? at) + rest.keptFor);
          expect(decideTexts({ ...rest, settledAt, closesAt }, end).isDue).toBe(true);
        }
      }),
    );
  });
});

test('a conversation is named by its order, and by what of it it is about', () => {
  const anId = fc.stringMatching(/^[A-Za-z0-9._-]{1,128}$/);
  fc.assert(
    fc.property(anId, fc.option(anId, { nil: '' }), (order, about) => {
      expect(readThreadId(writeThreadId({ order, about }))).toEqual({ order, about });
    }),
  );
});
