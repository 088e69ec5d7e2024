import type { z } from 'zod';
import { FULFILMENTS } from '../../rulebook/policy/customer-data.ts';
import { ACCESS_FIELDS } from '../accesses/access.ts';
import type { Queryable } from '../postgres/database.ts';
import type { accessStatistics, exposureAnswer } from './contract.ts';
import { toldPeriod } from './period.ts';
import { type AnsweredRow, countAnswered, countAsked, countPlaced, countShownToSellers, type Period } from './store.ts';

type Statistics = z.input<typeof accessStatistics>;
type Exposure = z.input<typeof exposureAnswer>;

/** Who asked for what of customers in a period, and what was answered. */
export async function accessStatisticsOf(database: Queryable, period: Period, zone: string): Promise<Statistics> {
  const [asked, answered] = await Promise.all([countAsked(database, period, zone), countAnswered(database, period)]);
  const all = asked.find(({ day, role, purpose }) => day === null && role === null && purpose === null);
  const rules = [...new Set(answered.map(({ rule }) => rule))].map((rule) => ({
    rule,
    ...timesOf(answered.filter((each) => each.rule === rule)),
  }));
  return {
    ...toldPeriod(period),
    ...{ asks: all?.asks ?? 0, values: all?.values ?? 0 },
    days: asked.flatMap(({ day, asks, values }) => (day === null ? [] : [{ day, asks, values }])),
    roles: asked.flatMap(({ role, asks, values }) => (role === null ? [] : [{ role, asks, values }])),
    purposes: asked.flatMap(({ purpose, asks, values }) => (purpose === null ? [] : [{ purpose, asks, values }])),
    fields: ACCESS_FIELDS.map((field) => ({
      field,
      ...timesOf(answered.filter((each) => each.field === field)),
    })),
    rules: rules.toSorted((one, other) => sum(other) - sum(one) || (one.rule < other.rule ? -1 : 1)),
  };
}

type Times = { readonly shown: number; readonly masked: number; readonly refused: number };

function timesOf(rows: readonly AnsweredRow[]): Times {
  const of = (verdict: AnsweredRow['verdict']): number =>
    rows.filter((row) => row.verdict === verdict).reduce((total, { times }) => total + times, 0);
  return { shown: of('show'), masked: of('mask'), refused: of('refuse') };
}

function sum({ shown, masked, refused }: Times): number {
  return shown + masked + refused;
}

/** Customer values shown to sellers in a period, for each order placed in it. */
export async function exposureOf(database: Queryable, period: Period): Promise<Exposure> {
  const [shown, placed] = await Promise.all([countShownToSellers(database, period), countPlaced(database, period)]);
  const total = (rows: readonly { readonly values: number; readonly parts: number }[], orders: number) => {
    const values = rows.reduce((all, each) => all + each.values, 0);
    const parts = rows.reduce((all, each) => all + each.parts, 0);
    return { orders, values, parts, perOrder: orders === 0 ? null : values / orders };
  };
  const ordersOf = (fulfilment: 'seller' | 'dispatched'): number =>
    placed.find((each) => each.fulfilment === fulfilment)?.orders ?? 0;
  return {
    ...toldPeriod(period),
    all: total(
      shown,
      placed.reduce((all, { orders }) => all + orders, 0),
    ),
    byFulfilment: FULFILMENTS.map((fulfilment) => ({
      fulfilment,
      ...total(
        shown.filter((row) => row.fulfilment === fulfilment),
        ordersOf(fulfilment),
      ),
    })),
  };
}
