import type { Fulfilment } from '../facts.ts';
import type { Instant } from '../instant.ts';
import type { ReturnRules } from '../policy/returns.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { workingDaysAfter } from '../working-days.ts';
import type { Zone } from '../zone.ts';
import type { ReturnParty } from './moves.ts';
import { type ReturnFacts, stateOfReturn } from './return.ts';

/** What is to be done next, by whom and by when. Undefined `by`: nobody counts the days of a carrier. */
export type NextStep = {
  readonly do: 'send' | 'carry' | 'inspect' | 'refund';
  readonly who: Extract<ReturnParty, 'customer' | 'carrier' | 'seller' | 'hub' | 'platform'>;
  readonly by: Instant | undefined;
};

/**
 * When a return that the marketplace told ends by itself, because nothing more was told of it: what waits for its end, conversations and a
 * customer's values, would wait for ever (reading 136). Undefined: it has come further, or is over.
 */
export function silentAt(facts: ReturnFacts, { silentAfter }: ReturnRules): Instant | undefined {
  switch (stateOfReturn(facts)) {
    case 'requested':
    case 'sent':
    case 'received': {
      const { requestedAt, sentAt = requestedAt, receivedAt = requestedAt } = facts;
      return Math.max(requestedAt, sentAt, receivedAt) + silentAfter;
    }
    case 'inspected':
    case 'refunded':
    case 'refused':
    case 'withdrawn':
    case 'lapsed':
      return undefined;
  }
}

/** The next step of a return; undefined: it is over (readings 110 to 112). */
export function nextStepOf(
  facts: ReturnFacts,
  fulfilment: Fulfilment,
  { sendWithin, inspectWorkingDays, refundWorkingDays }: ReturnRules,
  zone: Zone,
  calendar: WorkingCalendar,
): NextStep | undefined {
  const isDispatched = fulfilment === 'dispatched';
  switch (stateOfReturn(facts)) {
    case 'requested':
      return { do: 'send', who: 'customer', by: facts.requestedAt + sendWithin };
    case 'sent':
      return { do: 'carry', who: 'carrier', by: undefined };
    case 'received': {
      const by = workingDaysAfter(calendar, zone, facts.receivedAt ?? facts.requestedAt, inspectWorkingDays);
      return { do: 'inspect', who: isDispatched ? 'hub' : 'seller', by };
    }
    case 'inspected': {
      const by = workingDaysAfter(calendar, zone, facts.inspected?.at ?? facts.requestedAt, refundWorkingDays);
      return { do: 'refund', who: isDispatched ? 'platform' : 'seller', by };
    }
    case 'refunded':
    case 'refused':
    case 'withdrawn':
    case 'lapsed':
      return undefined;
  }
}
