import type { LapseView } from '../../../rulebook/standing/view-lapse.ts';
import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { fill } from '../../../words/fill.ts';
import { NOTICE_SENTENCES as SAY } from '../../../words/notices-en.ts';
import { type Said, said } from '../../../words/said.ts';
import { lapseSaid } from '../../../words/seller-lapse-told-en.ts';
import { eventSentence, fieldValue } from '../../../words/seller-timeline-en.ts';
import type { DecisionFacts } from './as-decided.ts';

/** An event that a decision cites, with the fields that sellers may see. */
export type CitedEvent = {
  readonly id: string;
  readonly type: string;
  readonly at: number;
  readonly fields: Readonly<Record<string, string | number | boolean>>;
};

/** What a decision rests on, item by item: orders and listings, never whose they were. */
export function evidenceSaid(
  { because }: Pick<DecisionFacts, 'because'>,
  lapses: readonly LapseView[],
  cited: readonly CitedEvent[],
): readonly Said[] {
  if (lapses.length > 0) return lapses.map(itemSaid);
  if (because.length === 0) return [said(SAY.evidenceNone)];
  return because.flatMap((id) => {
    const known = cited.filter((event) => event.id === id);
    return known.length === 0 ? [said(SAY.citedId, { id: { id } })] : known.map(citedSaid);
  });
}

function itemSaid(lapse: LapseView): Said {
  const { id, metric, at, order, listing, together } = lapse;
  const sentence = lapseSaid(metric, {
    ...{ id, at: formatTimestamp(at), listingId: listing, orderId: order?.orderId, about: order?.cause },
    shipBy: written(order?.shipBy),
    acceptedAt: written(order?.acceptedAt),
    cancelledAt: written(order?.cancelledAt),
  });
  if (together.length === 0) return sentence;
  // The sentence keeps its own braces.
  const text = SAY.together.replace('{sentence}', sentence.text);
  return said(text, { ...sentence.values, count: String(together.length) });
}

function citedSaid({ id, type, at, fields }: CitedEvent): Said {
  const told = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fieldValue(value)]));
  const order = type === 'conduct.confirmed' && fields['orderId'] !== undefined;
  const sentence = fill(order ? SAY.conductOrder : eventSentence(type, fields), told);
  return said(SAY.citedEvent, { sentence, at: { at: formatTimestamp(at) }, id: { id } });
}

function written(at: number | undefined): string | undefined {
  return at === undefined ? undefined : formatTimestamp(at);
}
