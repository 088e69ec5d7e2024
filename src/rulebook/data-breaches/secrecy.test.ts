import { describe, expect, test } from 'vitest';
import { DATA_BREACHES_DEFAULT as RULES } from '../../service/policy/data-breaches-default.ts';
import { DAY, HOUR } from '../instant.ts';
import { type BreachAct, type DataBreach, evolveBreach, startOf, untoldSellers } from './breach.ts';
import { type BreachCommand, decideBreach } from './decide.ts';
import { regimesIn } from './regimes.ts';
import { isSecret } from './secrecy.ts';

const REASON = 'It would warn whoever has her password.';
const NOW = 1000 * HOUR;
const opened = (rules = RULES): BreachAct => ({ type: 'opened', by: 'P-4', at: NOW, suspectedAt: NOW, rules });
const inquiry = (rules: typeof RULES, ...acts: readonly BreachAct[]) =>
  [opened(rules), ...acts].reduce<DataBreach | undefined>(evolveBreach, undefined) as DataBreach;
const given = (...acts: readonly BreachAct[]) => inquiry(RULES, ...acts);
const by = { by: 'P-4', at: NOW };
const contained: BreachAct = {
  ...{ type: 'contain', ...by, sellers: ['S-1'] },
  measures: [{ kind: 'freeze', what: 'seller', id: 'S-1' }],
};
const secret = (until: number, who: { by: string; at: number } = by) =>
  ({ type: 'keep_secret', ...who, until }) as const;
const alone = NOW + RULES.secrecy.alone;
const longest = NOW + RULES.secrecy.longest;

describe('telling a seller', () => {
  test('is put off by one person for so long, and is due when that time is over', () => {
    expect(untoldSellers(given(contained))).toEqual(['S-1']);
    expect(isSecret(given(contained), NOW)).toBe(false);
    const hidden = given(secret(NOW + HOUR), contained);
    expect([isSecret(hidden, NOW), isSecret(hidden, NOW + HOUR)]).toEqual([true, false]);
    expect(untoldSellers(given(contained, { type: 'tell_seller', ...by, seller: 'S-1' }))).toEqual([]);
  });

  test('for longer waits for somebody else; meanwhile what one person may holds', () => {
    const asked = given(secret(longest));
    expect(asked.secrecy).toEqual({ since: NOW, until: alone, asked: { by: 'P-4', until: longest } });
    const agree = { type: 'agree_secret', at: NOW + HOUR } as const;
    expect(decideBreach(asked, { ...agree, by: 'P-4' }, REASON)).toEqual({ refused: { code: 'breach-second-person' } });
    expect(decideBreach(asked, { ...agree, by: 'P-8' }, ' ')).toEqual({ refused: { code: 'breach-words-missing' } });
    const both = evolveBreach(asked, { ...agree, by: 'P-8' });
    expect(both.secrecy).toEqual({ since: NOW, until: longest, asked: undefined });
    // Shorter again is anybody's.
    expect(evolveBreach(both, secret(alone - HOUR)).secrecy).toMatchObject({ until: alone - HOUR });
  });

  test.each<[string, readonly BreachAct[], BreachCommand, string, object]>([
    ['in the past', [], secret(NOW), REASON, { code: 'breach-secrecy-past' }],
    ['without a reason', [], secret(NOW + 1), '', { code: 'breach-words-missing' }],
    ['for longer than ever', [], secret(longest + 1), REASON, { code: 'breach-secrecy-long', until: longest }],
    [
      'for longer than ever, asked for again later',
      [secret(NOW + HOUR)],
      secret(longest + 1, { by: 'P-8', at: NOW + 20 * DAY }),
      REASON,
      { code: 'breach-secrecy-long', until: longest },
    ],
    [
      'where nobody asked for longer',
      [secret(NOW + HOUR)],
      { type: 'agree_secret', by: 'P-8', at: NOW },
      REASON,
      { code: 'breach-secrecy-not-asked' },
    ],
    [
      'when its time is over',
      [secret(longest)],
      { type: 'agree_secret', by: 'P-8', at: longest },
      REASON,
      { code: 'breach-secrecy-past' },
    ],
  ])('is not put off %s', (_, acts, command, words, refused) => {
    expect(decideBreach(given(...acts), command, words)).toEqual({ refused });
  });

  test('comes before the closing', () => {
    const acts: BreachAct[] = [
      ...[secret(longest), contained],
      { type: 'scope', ...by, scope: { sellers: ['S-1'] }, affected: { customers: 0, orders: 0, fields: {} } },
      { type: 'assess', ...by, isBreach: false, risk: 'unlikely' },
      ...regimesIn(RULES).map(({ name }): BreachAct => ({ type: 'waive', ...by, regime: name })),
    ];
    const propose = { type: 'propose_closing', ...by, cause: 'no_breach' } as const;
    expect(decideBreach(given(...acts), propose, REASON)).toEqual({
      refused: { code: 'breach-sellers-untold', sellers: 'S-1' },
    });
    expect(decideBreach(given(...acts, { type: 'tell_seller', ...by, seller: 'S-1' }), propose, REASON)).toEqual({
      act: propose,
    });
  });
});

describe('whoever it is about', () => {
  test.each<[string, BreachAct]>([
    ['stopped', { type: 'contain', ...by, measures: [{ kind: 'freeze', what: 'person', id: 'P-8' }] }],
    [
      'looked into',
      { type: 'scope', ...by, scope: { people: ['P-8'] }, affected: { customers: 0, orders: 0, fields: {} } },
    ],
  ])('decides nothing of it once they are %s, and may say something', (_, act) => {
    const about = given(act);
    const theirs = { by: 'P-8', at: NOW };
    const assess = { type: 'assess', ...theirs, isBreach: false, risk: 'unlikely' } as const;
    expect(decideBreach(about, assess, REASON)).toEqual({ refused: { code: 'breach-about-you' } });
    expect(decideBreach(about, { ...assess, by: 'P-4' }, REASON)).toHaveProperty('act');
    expect(decideBreach(about, { type: 'note', ...theirs }, REASON)).toHaveProperty('act');
  });
});

describe('a clock that counts from the confirmation', () => {
  const own = { within: DAY, counted: 'working', from: 'confirmation', tells: 'partner', duty: 'staff-lead' } as const;
  const rules = { ...RULES, clocks: { bank: own } };
  const bank = { name: 'bank', ...own };
  const assess = (isBreach: boolean, at: number): BreachAct => ({
    type: 'assess',
    by: 'P-4',
    at,
    isBreach,
    risk: 'risk',
  });
  const [found, none, again] = [assess(true, NOW + 1), assess(false, NOW + 2), assess(true, NOW + 3)];

  test('begins when a breach is found, and with another look no later', () => {
    expect(startOf(inquiry(rules), bank)).toBeUndefined();
    expect(startOf(inquiry(rules, none), bank)).toBeUndefined();
    expect(startOf(inquiry(rules, found), bank)).toBe(NOW + 1);
    expect(startOf(inquiry(rules, found, none), bank)).toBeUndefined();
    expect(startOf(inquiry(rules, found, none, again), bank)).toBe(NOW + 1);
  });

  test('keeps nobody from closing where there was none, and cannot be decided away before it begins', () => {
    const affected = { customers: 0, orders: 0, fields: {} };
    const scoped: BreachAct = { type: 'scope', ...by, scope: { from: 0 }, affected };
    const propose = { type: 'propose_closing', ...by, cause: 'no_breach' } as const;
    const nothing = inquiry(rules, scoped, none);
    expect(decideBreach(nothing, propose, REASON)).toEqual({ act: propose });
    expect(decideBreach(nothing, { type: 'waive', ...by, regime: 'bank' }, REASON)).toEqual({
      refused: { code: 'breach-clock-not-begun' },
    });
    expect(decideBreach(inquiry(rules, scoped, found), propose, REASON)).toEqual({
      refused: { code: 'breach-clocks-run', regimes: 'bank' },
    });
  });
});
