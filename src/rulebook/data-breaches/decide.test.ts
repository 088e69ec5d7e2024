import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATA_BREACHES_DEFAULT as RULES } from '../../service/policy/data-breaches-default.ts';
import { HOUR } from '../instant.ts';
import {
  BREACH_CAUSES,
  BREACH_HAPPENED,
  BREACH_RISKS,
  type BreachAct,
  customersAreDue,
  type DataBreach,
  evolveBreach,
  noticeIsDue,
  startOf,
  untoldSellers,
} from './breach.ts';
import { type BreachCommand, decideBreach } from './decide.ts';
import type { Measure } from './measures.ts';
import { BREACH_MOVES, BREACH_STATUSES, type BreachStatus, MOVES } from './moves.ts';
import { CUSTOMERS_CLOCK, regimesIn, WAIVER_GROUNDS } from './regimes.ts';

const REGIMES = regimesIn(RULES);

const REASON = 'We looked at all of it twice.';
const OPENED: BreachAct = { type: 'opened', by: 'P-4', at: 100 * HOUR, suspectedAt: 90 * HOUR, rules: RULES };
const AFFECTED = { customers: 2, orders: 3, fields: { address: 2 } };
const FREEZE: Measure = { kind: 'freeze', what: 'seller', id: 'S-1' };

const given = (...acts: readonly BreachAct[]): DataBreach =>
  acts.reduce<DataBreach | undefined>(evolveBreach, evolveBreach(undefined, OPENED)) as DataBreach;

const by = { by: 'P-4', at: 101 * HOUR };
const scoped: BreachAct = { type: 'scope', ...by, scope: { sellers: ['S-1'] }, affected: AFFECTED };
const assessed = (isBreach: boolean, risk: (typeof BREACH_RISKS)[number]): BreachAct => ({
  ...{ type: 'assess', ...by, isBreach, risk },
});
const RECEIPT = { sentAt: 100 * HOUR, channel: 'portal', reference: 'OIC-17' } as const;
const notified = REGIMES.map(({ name }): BreachAct => ({ type: 'notify', ...by, regime: name, receipt: RECEIPT }));

const LIFT = { type: 'lift', ...by, measures: [FREEZE] } as const;
const TELL = { type: 'tell_customers', ...by, happened: 'mistake', people: 2 } as const;

describe('the moves', () => {
  test('name every status and every move, and lead from the suspicion to the closing', () => {
    expect(Object.keys(MOVES).toSorted()).toEqual([...BREACH_MOVES].toSorted());
    const reached = new Set<BreachStatus>(['suspected']);
    for (const _ of BREACH_STATUSES)
      for (const from of reached)
        for (const move of BREACH_MOVES) {
          const to = MOVES[move][from];
          if (to !== undefined) reached.add(to);
        }
    expect([...reached].toSorted()).toEqual([...BREACH_STATUSES].toSorted());
  });

  test('every way that is not closed can still be closed, and nothing but lifting is done afterwards', () => {
    const leads = (from: BreachStatus, seen: readonly BreachStatus[] = []): boolean =>
      from === 'closed' ||
      BREACH_MOVES.some((move) => {
        const to = MOVES[move][from];
        return to !== undefined && !seen.includes(to) && to !== from && leads(to, [...seen, from]);
      });
    for (const status of BREACH_STATUSES) expect(leads(status)).toBe(true);
    expect(BREACH_MOVES.filter((move) => MOVES[move].closed !== undefined)).toEqual(['lift']);
  });

  test('closed is reached by a second person alone', () => {
    expect(BREACH_MOVES.filter((move) => Object.values(MOVES[move]).includes('closed'))).toEqual(['lift', 'sign_off']);
  });
});

const measure = fc.constantFrom<Measure>(
  FREEZE,
  { kind: 'freeze', what: 'order', id: 'O-1' },
  { kind: 'freeze', what: 'all', id: 'all' },
  { kind: 'sign_out', what: 'person', id: 'P-9' },
);
const who = fc.record({
  by: fc.constantFrom('P-1', 'P-2'),
  at: fc.integer({ min: 100, max: 300 }).map((h) => h * HOUR),
});
const regime = fc.constantFrom(...REGIMES.map(({ name }) => name), CUSTOMERS_CLOCK, 'nobody-knows');
const seller = fc.constantFrom('S-1', 'S-2');
const detail: fc.Arbitrary<object> = fc.oneof(
  fc.record({
    type: fc.constant('add_report'),
    report: fc.constantFrom('A', 'B'),
    reportedAt: fc.integer({ min: 0, max: 120 * HOUR }),
  }),
  fc.record({ type: fc.constantFrom('note', 'send_back', 'sign_off', 'agree_secret') }),
  fc.record({ type: fc.constant('keep_secret'), until: fc.integer({ min: 90, max: 900 }).map((h) => h * HOUR) }),
  fc.record({ type: fc.constant('trace'), found: fc.constant('named'), compared: fc.nat(9), matched: fc.nat(9) }),
  fc.record({
    type: fc.constant('scope'),
    scope: fc.constantFrom({}, { sellers: ['S-1'] }, { from: 0 }),
    affected: fc.constant(AFFECTED),
  }),
  fc.record({
    type: fc.constantFrom('contain', 'lift'),
    measures: fc.array(measure, { maxLength: 2 }),
    sellers: fc.constantFrom(undefined, ['S-1'], ['S-1', 'S-2']),
  }),
  fc.record({ type: fc.constant('assess'), isBreach: fc.boolean(), risk: fc.constantFrom(...BREACH_RISKS) }),
  fc.record({
    type: fc.constantFrom('notify', 'waive'),
    regime,
    ground: fc.constantFrom(undefined, ...WAIVER_GROUNDS),
    receipt: fc.constantFrom(undefined, RECEIPT, { ...RECEIPT, sentAt: 400 * HOUR }),
  }),
  fc.record({
    type: fc.constant('tell_customers'),
    happened: fc.constantFrom(...BREACH_HAPPENED),
    people: fc.constant(2),
  }),
  fc.record({ type: fc.constant('reached'), ...{ sent: fc.nat(9), failed: fc.nat(9), noAddress: fc.nat(9) } }),
  fc.record({ type: fc.constantFrom('tell_seller', 'reply'), seller }),
  fc.record({ type: fc.constant('confirm'), seller, kind: fc.constant('customer_data_misuse') }),
  fc.record({ type: fc.constant('propose_closing'), cause: fc.constantFrom(...BREACH_CAUSES) }),
);
const step = fc.record({ detail, who, words: fc.constantFrom(REASON, REASON, REASON, '', '   ') });
/** What leads to a closing, in order, of which something may be missing and between which anything may happen. */
const usual: readonly object[] = [
  scoped,
  assessed(true, 'high'),
  ...notified,
  { type: 'tell_customers', happened: 'mistake', people: 2 },
  { type: 'reached', sent: 2, failed: 0, noAddress: 0 },
  ...([{ type: 'propose_closing', cause: 'misuse' }, { type: 'sign_off' }] as const),
];
const mostly = fc
  .tuple(fc.subarray([...usual], { minLength: usual.length - 1 }), fc.array(step, { maxLength: 6 }))
  .chain(([some, others]) =>
    fc
      .tuple(...some.map((each) => fc.record({ detail: fc.constant(each), who, words: fc.constant(REASON) })))
      .map((first) => [...others.slice(0, 3), ...first, ...others.slice(3)]),
  );
const steps = fc.oneof(fc.array(step, { maxLength: 60, size: 'max' }), mostly);

test('on any path: clocks stop by nobody but a person, or by mails that went out, a seller is heard first, and two close it with all that is due', () => {
  let [closed, highs] = [0, 0];
  fc.assert(
    fc.property(steps, (path) => {
      let breach = given();
      for (const { detail: what, who: person, words } of path) {
        const command = { ...what, ...person } as BreachCommand;
        const decided = decideBreach(breach, command, words);
        if ('refused' in decided) continue;
        const next = evolveBreach(breach, decided.act);
        expect(next.suspectedAt).toBeLessThanOrEqual(breach.suspectedAt);
        for (const { name, tells } of breach.regimes) {
          const [before, now] = [breach.stopped[name], next.stopped[name]];
          if (now !== before && now !== undefined) {
            expect(name === CUSTOMERS_CLOCK ? ['reached', 'waive'] : ['notify', 'waive']).toContain(command.type);
            if (command.type === 'notify') expect(now.at).toBeLessThanOrEqual(person.at);
            if (command.type === 'notify' && tells === 'regulator') expect(now.receipt).toEqual(RECEIPT);
            if (command.type === 'waive' && name === CUSTOMERS_CLOCK) expect(WAIVER_GROUNDS).toContain(command.ground);
            expect(now.by).toBe(person.by);
            if (command.type === 'waive') expect(words).toBe(REASON);
          }
          const isDue = next.assessment !== undefined && noticeIsDue(next.assessment);
          if (tells === 'regulator' && isDue) expect(now?.how).not.toBe('waived');
          const isAsked = name === CUSTOMERS_CLOCK && ['scope', 'reached'].includes(command.type);
          if (before?.how === 'notified' && !isAsked) expect(now).toEqual(before);
        }
        if (command.type === 'confirm') {
          const side = breach.sellers[command.seller];
          expect(side?.repliedAt !== undefined || command.at >= (side?.toldAt ?? Infinity) + RULES.replyWithin).toBe(
            true,
          );
        }
        if (next.status === 'closed' && breach.status !== 'closed') {
          closed++;
          expect(breach.closing?.by).not.toBe(person.by);
          expect(next.closing?.cause).toBeDefined();
          expect(next.affected).toBeDefined();
          expect(next.toldCustomers?.isSending).not.toBe(true);
          if (next.assessment !== undefined && customersAreDue(next.assessment)) {
            highs++;
            const clock = next.stopped[CUSTOMERS_CLOCK];
            expect(clock).toBeDefined();
            if (clock?.how === 'notified') expect(next.toldCustomers).toMatchObject({ isOfScope: true });
          }
          for (const each of next.regimes)
            expect(next.stopped[each.name] !== undefined || startOf(next, each) === undefined).toBe(true);
          expect(untoldSellers(next)).toEqual([]);
        }
        if (next.secrecy !== undefined)
          expect(next.secrecy.until).toBeLessThanOrEqual(next.secrecy.since + RULES.secrecy.longest);
        if (breach.status === 'closed') expect(command.type).toBe('lift');
        breach = next;
      }
    }),
    { numRuns: 2000, seed: 126 },
  );
  expect(closed).toBeGreaterThan(0);
  expect(highs).toBeGreaterThan(0);
});

describe('why nothing comes of it', () => {
  const ready = [scoped, assessed(true, 'risk'), ...notified];
  const propose = { type: 'propose_closing', ...by, cause: 'misuse' } as const;
  test.each<[string, readonly BreachAct[], BreachCommand, string, object]>([
    ['no words', ready, propose, '', { code: 'breach-words-missing' }],
    ['a clock that runs', ready.slice(0, -1), propose, REASON, { code: 'breach-clocks-run', regimes: 'jamaica-dpa' }],
    ['nobody counted', ready.slice(1), propose, REASON, { code: 'breach-subjects-missing' }],
    ['not assessed', [scoped, ...notified], propose, REASON, { code: 'breach-not-so-far' }],
    [
      'signed by whoever proposed it',
      [...ready, propose],
      { type: 'sign_off', ...by },
      REASON,
      { code: 'breach-second-person' },
    ],
    [
      'a notice that is due',
      ready.slice(0, 2),
      { type: 'waive', ...by, regime: 'gdpr' },
      REASON,
      { code: 'breach-notice-due' },
    ],
    [
      'a law nobody knows',
      [],
      { type: 'notify', ...by, regime: 'lgpd' },
      '',
      { code: 'breach-no-such-clock', regime: 'lgpd' },
    ],
    [
      'customers who are said to be told',
      [scoped, assessed(true, 'high')],
      { type: 'notify', ...by, regime: 'customers' },
      '',
      { code: 'breach-told-by-sending' },
    ],
    [
      'customers who are not told on no ground of the law',
      [scoped, assessed(true, 'high')],
      { type: 'waive', ...by, regime: 'customers' },
      REASON,
      { code: 'breach-ground-missing' },
    ],
    [
      'customers at a high risk who were not told',
      [scoped, assessed(true, 'high'), ...notified],
      propose,
      REASON,
      { code: 'breach-clocks-run', regimes: 'customers' },
    ],
    ['mails that are on their way', [...ready, TELL], propose, REASON, { code: 'breach-sending-runs' }],
    ['a notice that is on its way', [scoped, TELL], TELL, REASON, { code: 'breach-sending-runs' }],
    ['a notice to nobody knows whom', [], TELL, REASON, { code: 'breach-subjects-missing' }],
    ['no receipt', [], { type: 'notify', ...by, regime: 'gdpr' }, '', { code: 'breach-receipt-missing' }],
    ...[89 * HOUR, 102 * HOUR].map((sentAt): [string, readonly BreachAct[], BreachCommand, string, object] => [
      'a notice sent before the suspicion, or later than now',
      [],
      { type: 'notify', ...by, regime: 'gdpr', receipt: { ...RECEIPT, sentAt } },
      '',
      { code: 'breach-sent-when' },
    ]),
    [
      'a notice given twice',
      ready,
      { type: 'notify', ...by, regime: 'gdpr', receipt: RECEIPT },
      '',
      { code: 'breach-clock-stopped' },
    ],
    ['no scope', [], { type: 'scope', ...by, scope: {}, affected: AFFECTED }, '', { code: 'breach-scope-empty' }],
    ['a freeze that is not there', [], LIFT, REASON, { code: 'breach-measure-missing' }],
    [
      'a report that is there',
      [{ type: 'add_report', ...by, report: 'A', reportedAt: 0 }],
      { type: 'add_report', ...by, report: 'A', reportedAt: 0 },
      '',
      { code: 'breach-report-there' },
    ],
    [
      'a seller who was not told',
      [assessed(true, 'risk')],
      { type: 'confirm', ...by, seller: 'S-1', kind: 'x' },
      REASON,
      { code: 'breach-seller-not-told' },
    ],
    [
      'a seller who may still reply',
      [assessed(true, 'risk'), { type: 'tell_seller', ...by, seller: 'S-1' }],
      { type: 'confirm', ...by, seller: 'S-1', kind: 'x' },
      REASON,
      { code: 'breach-reply-waits', until: by.at + RULES.replyWithin },
    ],
  ])('%s', (_, acts, command, words, refused) => {
    expect(decideBreach(given(...acts), command, words)).toEqual({ refused });
  });
});

test('what is found later makes a decision that no notice is due void', () => {
  const waived = REGIMES.map(({ name }): BreachAct => ({ type: 'waive', ...by, regime: name }));
  const before = given(assessed(true, 'unlikely'), ...waived);
  expect(Object.keys(before.stopped)).toHaveLength(3);
  const after = given(assessed(true, 'unlikely'), ...waived, assessed(true, 'high'));
  expect(Object.keys(after.stopped)).toEqual(['contract']);
});
