import type { Order } from './orders.ts';
import { instantOf } from './time.ts';

/** A declared happening; what settles from then on and lies in it is excused. */
export type Context = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly handover: boolean;
  readonly delivery: boolean;
  readonly regions: readonly string[] | undefined;
  readonly carriers: readonly string[] | undefined;
  readonly countries: readonly string[] | undefined;
};

type Declared = {
  readonly contextId: string;
  readonly from: string;
  readonly to: string;
  readonly affects?: readonly string[];
  readonly regions?: readonly string[];
  readonly carriers?: readonly string[];
  readonly countries?: readonly string[];
};

export function contextOf({ contextId, from, to, affects, regions, carriers, countries }: Declared): Context {
  return {
    id: contextId,
    from: instantOf(from),
    to: instantOf(to),
    handover: affects === undefined || affects.includes('handover'),
    delivery: affects === undefined || affects.includes('delivery'),
    regions,
    carriers,
    countries,
  };
}

/** Whether a context excuses what an order was to do at an instant. */
export function isExcused(
  contexts: readonly Context[],
  order: Order,
  due: number,
  affected: 'handover' | 'delivery' | 'either',
): boolean {
  for (const context of contexts) {
    if (due < context.from || due > context.to) continue;
    if (affected !== 'either' && !context[affected]) continue;
    const { regions, carriers, countries } = context;
    if (regions !== undefined && !isIn(regions, order.region) && !isIn(regions, order.seller.region)) continue;
    if (countries !== undefined && !countries.includes(order.country)) continue;
    if (carriers === undefined || order.accepted === Infinity || isIn(carriers, order.carrier)) return true;
    if (order.otherCarriers?.some((carrier) => carriers.includes(carrier))) return true;
  }
  return false;
}

function isIn(names: readonly string[], name: string | undefined): boolean {
  return name !== undefined && names.includes(name);
}
