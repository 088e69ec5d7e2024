import type { DataBreach } from '../../rulebook/data-breaches/breach.ts';
import { evolveBreach } from '../../rulebook/data-breaches/breach.ts';
import { isFreeze } from '../../rulebook/data-breaches/measures.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { type CustomerFacts, type CustomerNotice, customerNotice } from '../../words/data-breach-notices-en.ts';
import { FIELDS_COUNTED } from '../../words/data-protection-en.ts';
import type { NoticeRow } from './notice-store.ts';
import type { BreachParts } from './parts.ts';
import type { KeptBreach } from './store.ts';

/** What one customer is told: what was known when it was sent, so that the page says what the mail said. */
export function noticeText(
  parts: Pick<BreachParts, 'marketplace' | 'baseUrl'>,
  { id, acts }: KeptBreach,
  { act_number, places, fields }: Pick<NoticeRow, 'act_number' | 'places' | 'fields'>,
): CustomerNotice {
  const then = acts
    .slice(0, act_number)
    .reduce<DataBreach | undefined>((before, { act }) => evolveBreach(before, act), undefined);
  if (then === undefined) throw new Error('a notice is of an inquiry');
  return customerNotice(
    factsFor(parts, { id, breach: then }, { fields, orders: [...new Set(places.map(([, order]) => order))] }),
  );
}

/** Of an inquiry as it is now, for kinds of data and orders. */
export function factsFor(
  { marketplace, baseUrl }: Pick<BreachParts, 'marketplace' | 'baseUrl'>,
  { id, breach }: Pick<KeptBreach, 'id' | 'breach'>,
  { fields, orders }: { readonly fields: readonly string[]; readonly orders: readonly string[] },
): CustomerFacts {
  const { suspectedAt, measures, toldCustomers } = breach;
  const freezes = measures.filter(isFreeze).length;
  return {
    ...{ marketplace, id, orders, freezes, others: measures.length - freezes },
    ...{ suspectedAt: formatTimestamp(suspectedAt), happened: toldCustomers?.happened },
    ...{ reportAt: `${baseUrl}/report-a-problem`, usesAt: `${baseUrl}/customer/uses` },
    fields: fields.map((field) => FIELDS_COUNTED[field as keyof typeof FIELDS_COUNTED]),
  };
}
