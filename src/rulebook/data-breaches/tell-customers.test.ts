import { describe, expect, test } from 'vitest';
import { DATA_BREACHES_DEFAULT as RULES } from '../../service/policy/data-breaches-default.ts';
import { type BreachAct, type BreachRisk, type DataBreach, evolveBreach } from './breach.ts';

const by = { by: 'P-4', at: 100 };
const OPENED: BreachAct = { type: 'opened', ...by, suspectedAt: 90, rules: RULES };
const AFFECTED = { customers: 2, orders: 3, fields: { address: 2 } };
const TELL = { type: 'tell_customers', ...by, happened: 'mistake', people: 2 } as const;
const REACHED: BreachAct = { type: 'reached', by: 'kingston', at: by.at, sent: 1, failed: 0, noAddress: 1 };
const scoped: BreachAct = { type: 'scope', ...by, scope: { sellers: ['S-1'] }, affected: AFFECTED };
const assessed = (isBreach: boolean, risk: BreachRisk): BreachAct => ({ type: 'assess', ...by, isBreach, risk });

const given = (...acts: readonly BreachAct[]): DataBreach =>
  acts.reduce<DataBreach | undefined>(evolveBreach, evolveBreach(undefined, OPENED)) as DataBreach;

describe('the people concerned', () => {
  const high = [scoped, assessed(true, 'high')];
  const clocks = ({ regimes, stopped }: DataBreach) =>
    regimes.filter(({ tells }) => tells === 'customers').map(({ name }) => stopped[name]?.how ?? 'runs');

  test('have a clock from a high risk on, and none where the risk is found to be lower', () => {
    expect(clocks(given(assessed(true, 'risk')))).toEqual([]);
    expect(clocks(given(...high))).toEqual(['runs']);
    expect(clocks(given(...high, assessed(true, 'risk')))).toEqual([]);
    expect(clocks(given(...high, TELL))).toEqual(['runs']);
    expect(clocks(given(...high, TELL, REACHED))).toEqual(['notified']);
    expect(clocks(given(scoped, TELL, REACHED, assessed(true, 'high')))).toEqual(['notified']);
  });

  test('are others where the scope is another: the clock runs on until those are told', () => {
    expect(clocks(given(...high, TELL, REACHED, scoped))).toEqual(['runs']);
    expect(clocks(given(...high, TELL, scoped, REACHED))).toEqual(['runs']);
    expect(clocks(given(...high, TELL, REACHED, scoped, TELL, REACHED))).toEqual(['notified']);
  });

  test('a decision not to tell them is void when the risk is assessed anew', () => {
    const waive: BreachAct = { type: 'waive', ...by, regime: 'customers', ground: 'averted' };
    expect(clocks(given(...high, waive))).toEqual(['waived']);
    expect(clocks(given(...high, waive, assessed(true, 'high')))).toEqual(['runs']);
  });
});
