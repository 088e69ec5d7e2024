import type { z } from 'zod';
import type { Dispute } from '../../rulebook/disputes/dispute.ts';
import type { Evidence, FoundFact } from '../../rulebook/disputes/evidence.ts';
import type { DisputeRuling } from '../../rulebook/disputes/reasons.ts';
import { decimalsOf, decimalText } from '../../rulebook/facts/amount.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { OUTCOME_SENTENCES, RULING_SENTENCES } from '../../words/dispute-rulings-en.ts';
import { evidenceSentence, FOUND_SENTENCES } from '../../words/disputes-api-en.ts';
import { money } from '../../words/payouts-en.ts';
import type { ownDispute, sellersDispute, sellersDisputes } from './contract.ts';
import type { EntryRow } from './entry-store.ts';
import type { Standing } from './standing.ts';
import type { DisputeRow } from './store.ts';

type Common = Omit<z.input<typeof ownDispute>, 'may'>;
type Said = Common['said'][number];
type ToldEvidence = z.input<typeof sellersDispute>['facts'][number];
type Summary = z.input<typeof sellersDisputes>['items'][number];

/** Whose eyes see it. */
export type Eyes = 'customer' | 'seller' | 'staff';

/** What was done to a dispute, with the texts that may be shown. */
export type Story = { readonly entries: readonly EntryRow[]; readonly texts: ReadonlyMap<string, string> };

/** How far a dispute has come, as both sides and staff are told. */
export function toStanding({ row, dispute }: Standing, { entries, texts }: Story, eyes: Eyes): Common {
  return {
    ...{ id: row.dispute, order: row.order, stage: dispute.stage },
    ...(row.reason !== null && { reason: row.reason }),
    ...told({ openedAt: row.opened_at ?? undefined }),
    ...deadlinesTold(dispute),
    decisions: toDecisions(row, dispute, entries),
    said: entries.flatMap((entry) => toSaid(entry, texts, eyes)),
  };
}

function deadlinesTold(dispute: Dispute) {
  switch (dispute.stage) {
    case 'awaiting_answer':
      return told({ answerBy: dispute.answerBy, decideBy: dispute.decideBy });
    case 'awaiting_decision':
      return { ...told({ decideBy: dispute.decideBy }), answered: dispute.answered };
    case 'decided':
      return told({ askAgainUntil: dispute.askAgainUntil });
    case 'in_review':
      return told({ reviewBy: dispute.reviewBy });
    case 'ended':
      return { how: dispute.how };
  }
}

/** Everything that was decided, in order; what the marketplace decided has no reasons that we are told. */
function toDecisions(row: DisputeRow, dispute: Dispute, entries: readonly EntryRow[]): Common['decisions'] {
  const own = entries.flatMap(({ move, at, outcome, reasons, by_side: by }) => {
    const found = move === 'accept' ? 'seller_fault' : move === 'withdraw' ? 'withdrawn' : outcome;
    return found === null || found === undefined ? [] : [toDecision(found, reasons, by, at)];
  });
  if (own.length > 0 || row.outcome === null || dispute.stage !== 'ended') return own;
  return [toDecision(row.outcome, [], 'marketplace', row.ended_at ?? undefined)];
}

function toDecision(
  outcome: keyof typeof OUTCOME_SENTENCES,
  reasons: readonly DisputeRuling[],
  by: Common['decisions'][number]['by'],
  at: Instant | undefined,
): Common['decisions'][number] {
  return {
    ...{ outcome, by, words: OUTCOME_SENTENCES[outcome] },
    reasons: reasons.map((ruling) => ({ ruling, words: RULING_SENTENCES[ruling] })),
    ...told({ at }),
  };
}

/** What a side wrote: whoever wrote it reads it as it was written; everybody else as the other side does. */
function toSaid(entry: EntryRow, texts: ReadonlyMap<string, string>, eyes: Eyes): readonly Said[] {
  const { by_side: by, at, text_ref: written, shown_ref: seen } = entry;
  if (written === null || by === 'staff') return [];
  // What goes to staff alone is no word in the dispute between the two sides.
  if (entry.move === 'ask_again' && eyes !== by) return [];
  const ref = eyes === by ? written : seen;
  const shown = seen === null ? 'staff' : seen === written ? 'as_written' : 'masked';
  return [{ by, at: formatTimestamp(at), text: ref === null ? null : (texts.get(ref) ?? null), shown }];
}

/** Which texts of a story may be shown to somebody. */
export function refsFor(entries: readonly EntryRow[], eyes: Eyes): readonly string[] {
  return entries.flatMap(
    ({ by_side: by, text_ref: written, shown_ref: shown }) => (eyes === by ? written : shown) ?? [],
  );
}

/** What is known of the order. `region`: whether where a parcel was seen may be shown. */
export function toEvidence(evidence: Evidence, region: boolean): ToldEvidence {
  const amount = evidence.kind === 'refund' ? amountOf(evidence.amount) : '';
  return {
    ...{ at: formatTimestamp(evidence.at), kind: evidence.kind, claim: evidence.kind === 'claim' },
    words: evidenceSentence(evidence, region, amount),
  };
}

function amountOf({ minor, currency }: { readonly minor: number; readonly currency: string }): string {
  return money({ amount: decimalText(minor, decimalsOf(currency)), currency });
}

export function toFound(found: readonly FoundFact[]) {
  return found.map((fact) => ({ fact, words: FOUND_SENTENCES[fact] }));
}

/** A dispute in a list. */
export function toSummary({ row, dispute, at }: Omit<Standing, 'order'>): Summary {
  const dueAt = nextDate(dispute);
  return {
    ...{ id: row.dispute, order: row.order, openedAt: formatTimestamp(row.opened_at ?? at), stage: dispute.stage },
    ...(row.reason !== null && { reason: row.reason }),
    ...told({ dueAt }),
    overdue: dueAt !== undefined && at > dueAt,
    ...(row.outcome !== null && { outcome: row.outcome }),
  };
}

/** By when somebody has to do something; whoever may ask again need not. */
function nextDate(dispute: Dispute): Instant | undefined {
  switch (dispute.stage) {
    case 'awaiting_answer':
      return dispute.answerBy;
    case 'awaiting_decision':
      return dispute.decideBy;
    case 'in_review':
      return dispute.reviewBy;
    case 'decided':
    case 'ended':
      return undefined;
  }
}

/** The instants that are known, as the API tells them. */
export function told<Name extends string>(
  instants: Readonly<Record<Name, Instant | undefined>>,
): { [Key in Name]?: string } {
  const known = (Object.entries(instants) as [Name, Instant | undefined][]).flatMap(([name, at]) =>
    at === undefined ? [] : [[name, formatTimestamp(at)] as const],
  );
  return Object.fromEntries(known) as { [Key in Name]?: string };
}
