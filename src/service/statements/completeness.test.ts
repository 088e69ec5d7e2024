import { describe, expect, test } from 'vitest';
import { confirmed, day } from '../../../test/builders.ts';
import { engine } from '../../../test/guarantees/engine.ts';
import { lateOrders } from '../../../test/reference/examples.ts';
import { groundsOf, statementsOf } from '../../../test/statements/told-statements.ts';
import { buildStatement } from './build-statement.ts';
import { completed, missingIn } from './completeness.ts';
import type { Grounds } from './grounds.ts';
import type { Statement, StatementDraft } from './statement.ts';

const [warning] = statementsOf(lateOrders(0, 3, 6, 9), day(12)) as [Statement];
const [suspension] = statementsOf([confirmed('threat', { at: day(1) })]) as [Statement];

type Change = (whole: Statement) => StatementDraft;
const facts = (change: Partial<Statement['facts']>): Change => {
  return (whole) => ({ ...whole, facts: { ...whole.facts, ...change } });
};
const rule = (change: Partial<Statement['rule']>): Change => {
  return (whole) => ({ ...whole, rule: { ...whole.rule, ...change } });
};
const redress = (change: Partial<Statement['redress']>): Change => {
  return (whole) => ({ ...whole, redress: { ...whole.redress, ...change } });
};
const measure = (change: Partial<Statement['measure']>): Change => {
  return (whole) => ({ ...whole, measure: { ...whole.measure, ...change } });
};
const firstItem = warning.facts.items[0] as Statement['facts']['items'][number];

describe('a statement is refused', () => {
  test.each<[string, string, Change]>([
    ['facts', 'the issue', facts({ issue: ' ' })],
    ['figures', 'the figures', facts({ figures: undefined })],
    ['figures', 'the figures in words', facts({ figuresInWords: undefined })],
    ['figures', 'what a case weighed', facts({ items: [{ ...firstItem, fills: undefined as unknown as number }] })],
    ['evidence', 'an event that is cited', facts({ lost: ['e-1'] })],
    ['evidence', 'what an item says', facts({ items: [{ ...firstItem, sentence: '' }] })],
    ['evidence', 'a figure of an item', facts({ items: [{ ...firstItem, sentence: 'Order {order} was late.' }] })],
    ['evidence', 'any item', facts({ items: [] })],
    ['rule', 'the rule', (whole) => ({ ...whole, rule: undefined })],
    ['rule', 'the target', rule({ target: undefined })],
    ['rule', 'its sentences', rule({ sentences: [] })],
    ['rule', 'the terms', rule({ terms: { name: '', address: 'https://terms.example' } })],
    ['measure', 'what still works', measure({ works: [] })],
    ['measure', 'what to do', measure({ todo: [] })],
    ['measure', 'how long', measure({ duration: '' })],
    ['measure', 'what ends it', measure({ ends: 'It ends on {until}.' })],
    ['redress', 'all of it', (whole) => ({ ...whole, redress: undefined })],
    ['redress', 'mediators', redress({ mediators: [] })],
    ['redress', 'the address of a mediator', redress({ mediators: [{ name: 'Panel', address: ' ' }] })],
    ['redress', 'the court', redress({ court: '' })],
    ['redress', 'the way out of court', redress({ outOfCourt: '' })],
    ['redress', 'support', redress({ support: '' })],
    ['redress', 'how to appeal', redress({ howToAppeal: '' })],
  ])('for want of %s, without %s', (part, _what, change) => {
    expect(missingIn(change(warning))).toEqual([part]);
    expect(completed(change(warning))).toEqual({ refused: { code: 'statement-incomplete', missing: [part] } });
  });

  test('with everything that is missing, in the order of reading', () => {
    const bare = { ...warning, rule: undefined, redress: undefined, facts: { ...warning.facts, issue: '', items: [] } };
    expect(missingIn(bare)).toEqual(['facts', 'evidence', 'rule', 'redress']);
  });

  test('where the policy it was decided by is gone, or an event it cites', () => {
    const late = lateOrders(0, 3, 6, 9);
    const [grounds] = groundsOf(late, engine(late, { until: day(12) })) as [Grounds];
    const refused = (missing: string) => ({ refused: { code: 'statement-incomplete', missing: [missing] } });
    expect(buildStatement({ ...grounds, policyOf: () => undefined })).toEqual(refused('rule'));
    const events = new Map([...grounds.events].slice(1));
    expect(buildStatement({ ...grounds, events })).toEqual(refused('evidence'));
  });
});

test('a whole one is given as it is; a breach of conduct needs no figures', () => {
  expect(completed(warning)).toEqual(warning);
  expect(missingIn(suspension)).toEqual([]);
  expect(suspension.facts.figures).toBeUndefined();
});
