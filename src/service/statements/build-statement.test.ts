import { describe, expect, test } from 'vitest';
import {
  acknowledged,
  appealDecided,
  claimed,
  confirmed,
  day,
  inspected,
  placed,
  removalDecided,
  scanned,
  screened,
  stocked,
  suspensionDecided,
} from '../../../test/builders.ts';
import { earlyRefunds, findings, lateOrders, lostDisputes, sorted } from '../../../test/reference/examples.ts';
import { statementsOf } from '../../../test/statements/told-statements.ts';
import type { Fact } from '../../rulebook/facts.ts';
import type { Statement } from './statement.ts';

function told(...facts: readonly (Fact | readonly Fact[])[]): readonly Statement[] {
  return statementsOf(sorted(...facts));
}

/** The last statement of a history after so many days. */
function lastAfter(days: number, ...facts: readonly (Fact | readonly Fact[])[]): Statement {
  return statementsOf(sorted(...facts), day(days)).at(-1) as Statement;
}

/** The last statement of a history, which has one. */
function last(...facts: readonly (Fact | readonly Fact[])[]): Statement {
  return told(...facts).at(-1) as Statement;
}

describe('how it was found and decided', () => {
  const listing = (by: 'staff' | 'report' | 'automated', confirmed: boolean) =>
    inspected({ id: 'L', at: day(1), finding: 'prohibited', by, confirmed });

  test.each<[string, () => Statement, Partial<Statement['finding']>]>([
    [
      'a metric: by the program',
      () => lastAfter(12, lateOrders(0, 3, 6, 9)),
      { detection: 'automated', decision: 'automated', source: 'own_initiative' },
    ],
    [
      'disputes: on what customers told',
      () => last(lostDisputes(1, 2, 3, 4)),
      { detection: 'automated', decision: 'automated', source: 'report' },
    ],
    [
      'staff found it',
      () => last(listing('staff', false)),
      { detection: 'person', decision: 'partly', source: 'own_initiative' },
    ],
    [
      'a report, confirmed',
      () => last(listing('report', true)),
      { detection: 'person', decision: 'partly', source: 'report' },
    ],
    [
      'a program, confirmed',
      () => last(listing('automated', true)),
      { detection: 'both', decision: 'partly', source: 'own_initiative' },
    ],
    [
      'a message, confirmed',
      () => last(screened({ at: day(1), findings: ['threat'] })),
      { detection: 'both', decision: 'partly', source: 'own_initiative' },
    ],
    [
      'staff, who name a report as evidence',
      () => last(listing('report', false), confirmed('illegal_goods', { at: day(2), evidence: ['L'] })),
      { source: 'report' },
    ],
  ])('%s', (_what, statement, finding) => {
    expect(statement().finding).toMatchObject(finding);
  });

  test('a proposal is the program’s, what follows from it the people’s', () => {
    const proposed = [confirmed('fraud', { at: day(1) })];
    expect(last(proposed).finding.sentences[1]).toContain('People decide whether it is taken');
    const applied = last(proposed, suspensionDecided({ at: day(2) }));
    expect(applied).toMatchObject({ decision: 'suspension.applied', finding: { decision: 'person' } });
    // The evidence is that of the proposal.
    expect(applied.facts.items).toHaveLength(1);
    expect(applied.rule.sentences).toContain('A proposal takes effect only when people decide so. They did.');
  });
});

describe('what the measure is', () => {
  test('a warning limits nothing; one for conduct says what comes if it is not read', () => {
    expect(lastAfter(12, lateOrders(0, 3, 6, 9)).measure).toMatchObject({ kind: 'warning', limited: [] });
    const conduct = last(confirmed('customer_data_storage', { at: day(1) })).measure;
    expect(conduct.limited).toEqual([
      'Customer data close on 9 March 2026, 19:00 unless you have acknowledged this by then',
    ]);
  });

  test('a hold of payouts is told with its limits', () => {
    const { measure } = last(lostDisputes(1, 2, 3, 4, 5));
    expect(measure).toMatchObject({ kind: 'restriction', feature: 'payouts' });
    expect(measure.limited[0]).toContain('At most 30 % of each payout is held, for 45 days at most');
  });

  test('a suspension on signs says so, and when it ends unless a person confirms it', () => {
    const statement = last(
      placed({ orderId: 'O-1', at: day(0), customer: 'C-1', region: 'Kingston' }),
      scanned({ orderId: 'O-1', at: day(1), trackingNumber: 'T-1' }),
      placed({ orderId: 'O-2', at: day(2), customer: 'C-2', region: 'Kingston' }),
      claimed({ orderId: 'O-2', at: day(3), trackingNumber: 'T-1' }),
      scanned({ orderId: 'O-2', at: day(3, 1), trackingNumber: 'T-2', destinationRegion: 'Portland' }),
    );
    expect(statement).toMatchObject({
      decision: 'suspension.applied',
      finding: { detection: 'automated', decision: 'automated' },
      measure: { immediate: true },
    });
    expect(statement.facts.issue).toContain('No person has confirmed it yet');
    expect(statement.measure.ends).toContain('Unless somebody does, it is lifted on');
    expect(statement.rule.sentences[0]).toContain('unless a person confirms them within 24 hours');
  });

  test('an appeal makes a suspension a restriction, and the time of an appeal runs anew', () => {
    const statement = last(
      confirmed('threat', { at: day(1) }),
      appealDecided({ at: day(5), action: 'S-1/1', outcome: 'reduced' }),
    );
    expect(statement).toMatchObject({
      decision: 'action.reduced',
      measure: { kind: 'restriction', feature: undefined },
      redress: { appealUntil: day(5 + 184) },
      finding: { decision: 'person' },
    });
    expect(statement.measure.sentence).toContain('limits nothing of its own');
  });

  test('a removal is announced, or carried out at once on a ground that is named', () => {
    const grave = [confirmed('threat', { at: day(1) }), confirmed('fraud', { at: day(2) })];
    const decidedBy = (by: string, exception?: string) =>
      removalDecided({ at: day(3), action: 'S-1/2', by, exception });
    const noticed = last(grave, decidedBy('staff-1'), decidedBy('staff-2'));
    expect(noticed).toMatchObject({
      decision: 'removal.noticed',
      measure: { kind: 'removal', stage: 'announced', from: day(33), until: undefined },
      finding: { decision: 'person' },
    });
    expect(noticed.measure.duration).toBe(
      'It was announced on 4 March 2026, 19:00 and takes effect on 3 April 2026, 19:00.',
    );
    const atOnce = told(grave, decidedBy('staff-1', 'legal_duty'), decidedBy('staff-2', 'legal_duty'));
    expect(atOnce.at(-2)?.measure.sentence).toBe(
      'Your account is removed without a time of notice, because of a legal duty.',
    );
    expect(atOnce.at(-1)).toMatchObject({ decision: 'account.removed', measure: { stage: 'in_force' } });
  });
});

describe('what to do now', () => {
  test('after a warning: acknowledge, plan, mend, each with its day', () => {
    expect(lastAfter(12, lateOrders(0, 3, 6, 9)).measure.todo).toEqual([
      'Say that you have read it by 19 March 2026, 19:00. You admit nothing by that.',
      'Write down what went wrong, what you have changed and what keeps it from coming back.',
      'Hand each order to the carrier by its dispatch date and have it scanned there: the first scan counts, not the label. Until 26 March 2026, 19:00 what still goes wrong is shown and does not count: that is the time for it.',
    ]);
  });

  test('after a suspension: gather what shows how it was, and open no new account', () => {
    const { todo } = last(confirmed('threat', { at: day(1) })).measure;
    expect(todo[0]).toContain('gather what shows how it was');
    expect(todo.at(-1)).toContain('do not open another account');
    expect(last(confirmed('fraud', { at: day(1) })).measure.todo[0]).toContain(
      'Somebody decides by 5 March 2026, 19:00',
    );
  });
});

describe('facts and figures', () => {
  test('what cites nothing of its own tells the evidence of what it stands on', () => {
    const statement = lastAfter(
      39,
      ...[lateOrders(0, 3, 6, 9), lateOrders(30, 33, 36)],
      ...[earlyRefunds(1, 2, 3, 4), earlyRefunds(31, 32, 33, 34)],
      ...[findings(1, 2, 3, 4, 5), findings(33, 34, 35, 36, 37)],
    );
    expect(statement.decision).toBe('suspension.proposed');
    expect(statement.facts).toMatchObject({ items: [], issue: 'Three areas of your account are restricted at once.' });
    expect(statement.facts.rests.length).toBe(3);
    for (const rested of statement.facts.rests) expect(rested.items.length).toBeGreaterThan(2);
  });

  test('a restriction for an ignored warning says what the warning was and why it went on', () => {
    const statement = lastAfter(26, lateOrders(0, 3, 6, 9), lateOrders(13, 15, 17));
    expect(statement).toMatchObject({ decision: 'restriction.applied', why: 'ignored' });
    expect(statement.facts.figuresInWords).toContain('while it was not acknowledged');
    expect(statement.facts.rests).toMatchObject([{ action: 'S-1/1', decision: 'warning.issued' }]);
  });

  test('the acute pattern says how many of how many days, never of how many customers', () => {
    const statement = last(lostDisputes(1, 2, 3, 4, 5));
    const { facts, rule } = statement;
    expect(rule.move.on).toBe('acute');
    expect(facts.figuresInWords).toContain('in 14 days');
    expect(rule.sentences[1]).toContain('within 14 days are enough');
  });

  test('stock is told by consignment', () => {
    const statement = last([1, 2, 3].map((number) => stocked({ at: day(number), consignmentId: `N-${number}` })));
    expect(statement.facts.items[2]?.sentence).toBe(
      'Consignment N-3 arrived on 4 March 2026, 19:00 with 90 items; 100 were declared.',
    );
    expect(statement.rule.sentences[0]).toContain('more than 5 % missing');
  });

  test('a slip that the shop reported itself, and that still counted, is told as one', () => {
    const late = { slipHappenedAt: day(1), slipReportedAt: day(3) };
    const [item] = last(confirmed('customer_data_storage', { at: day(4), ...late })).facts.items;
    expect(item?.sentence).toMatch(
      /You reported it yourself on \d+ March 2026, .*this one came later, or was not the first/,
    );
    const [other] = last(confirmed('customer_data_storage', { at: day(4) })).facts.items;
    expect(other?.sentence).not.toMatch(/yourself/);
  });

  test('an acknowledged warning and the same again is one rung up, with its own evidence alone', () => {
    const statement = lastAfter(39, lateOrders(0, 3, 6, 9), acknowledged({ at: day(12) }), lateOrders(30, 33, 36));
    expect(statement.facts.items.map(({ orderId }) => orderId)).toEqual(['late-30', 'late-33', 'late-36']);
    expect(statement.rule.sentences).toContain('From the warning to a restriction, because of a violation.');
  });
});
