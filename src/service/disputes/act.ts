import { type About, type DisputeCommand, type DisputeRefusal, decide } from '../../rulebook/disputes/decide.ts';
import type { Dispute } from '../../rulebook/disputes/dispute.ts';
import { foundFacts } from '../../rulebook/disputes/evidence.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { ownEvent } from '../events/own-event.ts';
import type { Queryable } from '../postgres/database.ts';
import { type EntryRow, entriesOf, insertEntry, wasLookedAt, writeWordsUntil } from './entry-store.ts';
import { evidenceOf } from './evidence-store.ts';
import type { DisputeParts, OfDispute } from './parts.ts';
import { deadlinesOf, dueOf, type Standing, standOf } from './standing.ts';
import { findDispute, writeDispute } from './store.ts';
import { type DisputeNews, tellDispute } from './tell.ts';
import { keepWords, NO_WORDS } from './words.ts';

/** Somebody does something to a dispute. */
export type Acting = {
  readonly command: Exclude<DisputeCommand, { type: 'tell' }>;
  readonly side: 'customer' | 'seller' | 'staff';
  /** Undefined: the customer. */
  readonly person: string | undefined;
  readonly text?: string;
  /** How often something had been done to it when they looked; undefined: that does not matter for what they do. */
  readonly seen?: number;
};

/** Why it was not done. `changed`: something was done meanwhile, which is told. */
export type ActRefusal =
  | DisputeRefusal
  | { readonly refused: 'unknown' }
  | { readonly refused: 'changed'; readonly since: readonly EntryRow[] };

/** Does it, in one commit with its event, its words, and its leaf where staff did it. */
export async function act(parts: DisputeParts, of: OfDispute, acting: Acting): Promise<ActRefusal | undefined> {
  const { seller } = of;
  const [policy, team] = await Promise.all([parts.policy(), parts.team(seller)]);
  if ((await findDispute(parts.pool, of)) === undefined) return { refused: 'unknown' };
  const recorded = await parts.ledger.record<ActRefusal>(seller, async (docket, at, transaction) => {
    const row = await findDispute(transaction, of);
    if (row === undefined) return { refused: { refused: 'unknown' } };
    if (acting.seen !== undefined && acting.seen !== row.version) {
      const since = (await entriesOf(transaction, of)).filter(({ number }) => number > (acting.seen ?? 0));
      return { refused: { refused: 'changed', since } };
    }
    const standing = standOf(docket, policy, row, at);
    const about = await aboutOf(transaction, standing, { team, person: acting.person });
    const decided = decide(deadlinesOf(policy), standing.dispute, about, acting.command, at);
    if ('refused' in decided) return { refused: decided };
    const number = row.version + 1;
    const dueAt = dueOf(decided.dispute);
    await writeDispute(transaction, of, { state: decided.dispute, version: number, dueAt });
    const { text, side } = acting;
    const place = { seller, known: [row.order, of.dispute], policy, at };
    const words =
      text === undefined || side === 'staff'
        ? NO_WORDS
        : await keepWords(parts, transaction, place, { text, side, toStaff: acting.command.type === 'ask_again' });
    await insertEntry(transaction, of, entryOf(acting, number, at, words));
    await tellDispute(transaction, of, number, newsOf(standing, decided.dispute, acting), at);
    const keptUntil = isOver(decided.dispute) ? at + policy.customerData.shreddedAfter : undefined;
    await writeWordsUntil(transaction, of, keptUntil);
    if (side === 'staff' && acting.person !== undefined)
      await parts.writeActs(transaction, [
        {
          ...{ act: acting.command.type === 'review' ? 'dispute.reviewed' : 'dispute.resolved', at },
          ...{ by: acting.person, seller, order: row.order, about: of.dispute },
        },
      ]);
    return { events: eventsOf(of, standing, acting, at) };
  });
  return 'refused' in recorded ? recorded.refused : undefined;
}

/** What the decision depends on. `person`: who decides; what they have read of the conversation is a fact for them. */
export async function aboutOf(
  database: Queryable,
  { row, order, at }: Standing,
  { team, person }: { readonly team: readonly string[]; readonly person: string | undefined },
): Promise<About> {
  const of = { seller: row.seller, dispute: row.dispute };
  const evidence = await evidenceOf(database, row.seller, row.order);
  const conversationRead = person !== undefined && (await wasLookedAt(database, of, person));
  const entries = await entriesOf(database, of);
  const sellerStated = entries.some(({ move }) => move === 'state' || move === 'accept');
  return {
    ...{ reason: row.reason ?? undefined, fulfilment: order?.fulfilment },
    found: foundFacts(evidence, order, { sellerStated, conversationRead, fulfilment: order?.fulfilment }, at),
    parties: [...team, ...(row.customer === null ? [] : [row.customer])],
  };
}

function isOver({ stage }: Dispute): boolean {
  return stage === 'ended' || stage === 'decided';
}

function entryOf(
  { command, side, person }: Acting,
  number: number,
  at: Instant,
  words: Pick<EntryRow, 'text_ref' | 'shown_ref' | 'verdict'>,
): EntryRow {
  const isRuled = command.type === 'resolve' || command.type === 'review';
  return {
    ...{ number, at, move: command.type, by_side: side, person_id: person ?? null, ...words },
    outcome: isRuled ? command.outcome : null,
    reasons: isRuled ? command.reasons : [],
  };
}

function newsOf({ row }: Standing, after: Dispute, { command }: Acting): DisputeNews {
  const about = { order: row.order, reason: row.reason };
  switch (command.type) {
    case 'state':
      return { ...about, type: 'dispute.answered' };
    case 'accept':
      return { ...about, type: 'dispute.resolved', outcome: 'seller_fault' };
    case 'withdraw':
      return { ...about, type: 'dispute.resolved', outcome: 'withdrawn' };
    case 'resolve': {
      const until = after.stage === 'decided' ? { until: after.askAgainUntil } : {};
      return { ...about, type: 'dispute.resolved', outcome: command.outcome, reasons: command.reasons, ...until };
    }
    case 'ask_again':
      return { ...about, type: 'dispute.reopened', ...(after.stage === 'in_review' && { until: after.reviewBy }) };
    case 'review':
      return { ...about, type: 'dispute.reviewed', outcome: command.outcome, reasons: command.reasons };
  }
}

/** What the ledger is told (contract §1): how it ended, and as what a review left it. */
function eventsOf(
  { seller, dispute }: OfDispute,
  { row }: Standing,
  { command }: Acting,
  at: Instant,
): readonly Record<string, unknown>[] {
  const data = { disputeId: dispute, orderId: row.order };
  const resolved = (source: '/staff' | '/seller' | '/service', outcome: string) => [
    ownEvent('dispute.resolved', source, seller, `${dispute}-resolved`, at, { ...data, outcome }),
  ];
  switch (command.type) {
    case 'accept':
      return resolved('/seller', 'seller_fault');
    case 'withdraw':
      return resolved('/service', 'withdrawn');
    case 'resolve':
      return resolved('/staff', command.outcome);
    case 'review':
      return [
        ownEvent('dispute.reviewed', '/staff', seller, `${dispute}-reviewed`, at, {
          ...data,
          outcome: command.outcome,
        }),
      ];
    case 'state':
    case 'ask_again':
      return [];
  }
}
