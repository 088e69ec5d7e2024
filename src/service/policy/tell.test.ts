import { describe, expect, test } from 'vitest';
import { CLOCK_STARTS, CLOCK_TELLS } from '../../rulebook/policy/data-breaches.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { POLICY_STATEMENTS } from '../../words/policy-en.ts';
import { DATA_BREACHES_DEFAULT } from './data-breaches-default.ts';
import { loadDefaultPolicy } from './load.ts';
import { type ToldPolicy, tellPolicy } from './tell.ts';

const DAY = 86_400_000;
const shipped = loadDefaultPolicy();

function texts({ sections }: ToldPolicy): readonly string[] {
  return sections.flatMap(({ statements, parts }) =>
    [...statements, ...parts.flatMap((part) => part.statements)].map(({ text }) => text),
  );
}

/** The sentence with a code, of the shipped policy or one made from it; in the part about something where given. */
function sentence(say: string, change: (policy: Policy) => void = () => {}, about?: string): string | undefined {
  const policy = structuredClone(shipped);
  change(policy);
  return tellPolicy(policy)
    .sections.flatMap(({ statements, parts }) => [{ about: undefined, statements }, ...parts])
    .filter((part) => about === undefined || part.about === about)
    .flatMap((part) => part.statements)
    .find((statement) => statement.say === say)?.text;
}

function set(path: string, value: unknown): (policy: Policy) => void {
  return (policy) => {
    const keys = path.split('.');
    const last = keys.pop() as string;
    const group = keys.reduce<Record<string, unknown>>(
      (from, key) => from[key] as Record<string, unknown>,
      policy as unknown as Record<string, unknown>,
    );
    group[last] = value;
  };
}

describe('the figures are those of the meter', () => {
  test.each([
    ['late_dispatch', 'four', 'seven', 14, '6.6 %'],
    ['late_cancellation', 'three', 'five', 33, '2.9 %'],
    ['improper_status', 'three', 'five', 16, '5.9 %'],
    ['listing_inaccuracy', 'three', 'five', 14, '6.6 %'],
    ['early_refund', 'three', 'four', 19, '5 %'],
    ['order_defect', 'three', 'four', 91, '1.1 %'],
  ])('%s', (metric, newcomer, grown, balance, still) => {
    expect(sentence('metric-row', undefined, metric)).toBe(
      `In a row: ${newcomer} lapses fill the gauge of a new seller. After 1,000 that ended well within the past year it takes ${grown}.`,
    );
    expect(sentence('metric-balance', undefined, metric)).toBe(
      `One lapse is balanced by about ${balance} that end well. Below ${still} lapses the gauge empties in the long run, above it fills.`,
    );
  });
});

describe('what is told changes with the policy', () => {
  test.each<readonly [say: string, path: string, value: unknown, told: string]>([
    ['short-pattern', 'meter.minimumLapses', 6, 'at least six,'],
    ['gauge-leaves', 'meter.lapseLeavesAfter', 100 * DAY, '100 days after'],
    ['gauge-size', 'meter.first.alpha', 0.01, 'about 1 %'],
    ['metric-levels', 'metrics.late_dispatch.target', 0.025, 'at most 2.5 %'],
    ['metric-row', 'meter.first.floor', 9, 'ten lapses fill'],
    ['burst-late_dispatch', 'lapses.lateBursts.most', 3, 'up to three times in 30 days'],
    ['lapse-late_cancellation', 'lapses.cancellationReasons', ['cannot_ship'], 'with the reason “cannot ship”.'],
    ['excused-improper_status', 'excuses.affects.improper_status', ['delivery'], 'disturbed the delivery.'],
    ['never-context', 'excuses.kinds', ['customs'], 'caused by customs.'],
    ['conduct-third', 'ladder.suspension.breaches', 4, 'The fourth, while'],
    ['warned-ends', 'ladder.warning.expiresAfter', 60 * DAY, '60 days'],
    ['lead-acute', 'ladder.acute.lapses', 8, 'eight lapses'],
    ['restricted-lasts', 'ladder.restriction.periods', [2 * DAY, 9 * DAY], 'lasts 48 hours or 9 days,'],
    ['restricted-lasts-one', 'ladder.restriction.periods', [5 * DAY], 'lasts 5 days.'],
    ['restricted-payouts', 'ladder.restriction.payouts.mostHeld', 0.2, 'at most 20 %'],
    ['suspended-review', 'ladder.suspension.review', DAY, 'within 24 hours'],
    ['removed-decided', 'ladder.removal.deciders', 3, 'Three people'],
    ['appeal-window', 'ladder.appeal.window', 365 * DAY, 'for a year (365 days)'],
    ['data-closes', 'customerData.closesAfter', 5 * DAY, 'closes 5 days after'],
    ['data-budget', 'customerData.budget.perOpenOrder', 0.5, 'as many orders as 50 % of'],
    ['screen-sure', 'screening.from', 0.7, 'at least 70 % sure'],
    ['return-ask', 'returns.askWithin', 20 * DAY, 'for 20 days after'],
    ['return-send', 'returns.sendWithin', 9 * DAY, 'within 9 days'],
    ['return-silent', 'returns.silentAfter', 45 * DAY, 'for 45 days'],
    ['return-inspect', 'returns.inspectWorkingDays', 5, 'within five working days'],
    ['return-refund', 'returns.refundWorkingDays', 6, 'within six working days'],
    ['dispute-answer', 'disputes.answerWorkingDays', 4, 'You have four working days'],
    ['dispute-again', 'disputes.askAgainFor', 9 * DAY, 'Within 9 days'],
    ['help-support', 'promises.supportWorkingDays', 4, 'within four working days'],
    ['help-working-days', 'calendar.week', ['monday', 'saturday'], 'Monday and Saturday'],
    ['help-working-days', 'calendar.handOverUntil', (33 * DAY) / 48, 'by 16:30'],
  ])('%s', (say, path, value, told) => {
    expect(sentence(say) ?? '').not.toContain(told);
    expect(sentence(say, set(path, value))).toContain(told);
  });

  test('rows that are gone are not told', () => {
    const without = (policy: Policy) =>
      set(
        'ladder.moves',
        policy.ladder.moves.filter(({ on }) => on !== 'acute' && on !== 'ignored' && on !== 'third_breach'),
      )(policy);

    for (const say of ['lead-acute', 'lead-ignored', 'warned-ignored', 'lead-third_breach', 'conduct-third']) {
      expect(sentence(say)).toBeDefined();
      expect(sentence(say, without)).toBeUndefined();
    }
  });

  test('a suspension that nothing applies by itself', () => {
    const without = (policy: Policy) =>
      set(
        'ladder.moves',
        policy.ladder.moves.filter(({ to }) => to !== 'suspension.applied'),
      )(policy);

    expect(sentence('decides-suspension-never', without)).toBe(
      'A suspension is always a proposal until a person decides.',
    );
  });
});

describe('how it is told', () => {
  const told = tellPolicy(shipped);

  test('every sentence is whole: no parameter is left open, it begins with a capital and ends with a full stop', () => {
    for (const text of texts(told)) expect(text).toMatch(/^[A-Z][^{}]*\.$/);
  });

  test('nothing threatens, blames or sounds like a court', () => {
    for (const text of texts(told)) {
      expect(text).not.toMatch(/!|\b(must not|punish|penalt|consequences|liable|pursuant|hereby|failure to)\b/i);
    }
  });

  test('no name of the code shows', () => {
    for (const text of texts(told)) expect(text).not.toMatch(/[a-z]_[a-z]|\bundefined\b/);
  });

  test('no sentence of the catalogue is unused', () => {
    const { gdpr } = DATA_BREACHES_DEFAULT.clocks;
    const variants = [
      shipped,
      changed('ladder.restriction.periods', [DAY]),
      changed('ladder.appeal.noStay', []),
      changed('ladder.moves', []),
      changed('shadow', ['late_dispatch', 'threat']),
      changed('customerData.grants', []),
      changed('screening.verdicts', { ...shipped.screening.verdicts, email: 'deliver', threat: 'block' }),
      changed('screening.coached', []),
      ...(['wall', 'working'] as const).map((counted) =>
        changed(
          'dataBreaches.clocks',
          Object.fromEntries(
            CLOCK_TELLS.flatMap((tells) =>
              CLOCK_STARTS.map((from) => [`${tells}-${from}`, { ...gdpr, counted, from, tells }]),
            ),
          ),
        ),
      ),
    ];
    const used = new Set(
      variants.flatMap((policy) =>
        tellPolicy(policy).sections.flatMap(({ statements, parts }) =>
          [...statements, ...parts.flatMap((part) => part.statements)].map(({ say }) => say),
        ),
      ),
    );

    expect(Object.keys(POLICY_STATEMENTS).filter((say) => !used.has(say))).toEqual([]);
  });

  test('who reads only the beginning has read it in a minute', () => {
    const words = told.sections[0]?.statements.flatMap(({ text }) => text.split(' ')) ?? [];

    expect(words.length).toBeLessThan(200);
  });
});

function changed(path: string, value: unknown): Policy {
  const policy = structuredClone(shipped);
  set(path, value)(policy);
  return policy;
}
