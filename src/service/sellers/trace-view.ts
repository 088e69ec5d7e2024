import type { z } from 'zod';
import type { Trace, TracedRule } from '../../rulebook/standing/trace.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import type { trace } from './action-contract.ts';
import { hundredths, rounded, thousandths } from './figures.ts';

/** What beside a trace is needed to tell it. */
type TraceContext = {
  /** Whether whoever asks may know which lapses were of one customer. */
  readonly seesCustomers: boolean;
  /** The orders of its lapses, by the event that is cited, as far as they are known. */
  readonly orders: ReadonlyMap<string, string>;
};

/** How a decision came about, as the API tells it. */
export function toTrace(told: Trace, { seesCustomers, orders }: TraceContext): z.input<typeof trace> {
  return {
    rules: told.rules.map((rule) => toRule(rule, seesCustomers)),
    move: told.move,
    evidence: told.evidence.map(({ id, settled, subject, up, goods }) => ({
      id,
      orderId: orders.get(id),
      settled: formatTimestamp(settled),
      up: thousandths(up),
      goods: thousandths(goods),
      subject: seesCustomers ? subject : undefined,
    })),
    excused: [...told.excused],
    passedOver: [...told.passedOver],
  };
}

type Rule = z.input<typeof trace>['rules'][number];

/** Of how many customers lapses are tells a seller which orders belong together, where they are few. */
function toRule(rule: TracedRule, seesCustomers: boolean): Rule {
  switch (rule.rule) {
    case 'meter': {
      const { meter, level, items, rate, subjects, ...rest } = rule;
      return {
        ...rest,
        meter: hundredths(meter),
        level: hundredths(level),
        rate: rounded(rate),
        items: Math.round(items / 100_000) / 10,
        ...(seesCustomers ? { subjects } : {}),
      };
    }
    case 'acute': {
      const { subjects, ...rest } = rule;
      return seesCustomers ? { ...rest, subjects } : rest;
    }
    case 'deadline':
      return { ...rule, due: formatTimestamp(rule.due) };
    case 'breach':
    case 'restrictions':
    case 'categories':
    case 'plan':
    case 'acknowledgement':
    case 'evidence':
    case 'person':
      return { ...rule };
  }
}
