import type { Docket } from '../../rulebook/docket.ts';
import { actionNumber } from '../../rulebook/ids.ts';
import { type Instant, NEVER } from '../../rulebook/instant.ts';
import { decidePayouts, decisionAt } from '../../rulebook/payouts/decide.ts';
import type { HoldSpan, PayoutDecided, PayoutTold } from '../../rulebook/payouts/payout.ts';
import { type HoldAction, holdSpans } from '../../rulebook/payouts/spans.ts';
import { inTransaction } from '../postgres/transaction.ts';
import type { PayoutChange } from './change.ts';
import { holdLines, type LineRow } from './origin-store.ts';
import type { PayoutParts } from './parts.ts';
import {
  claimVersion,
  openPayouts,
  type PayoutRow,
  payoutVersion,
  releasedPayouts,
  updatePayouts,
} from './payout-store.ts';
import { type ReleaseRow, releasesFor, replaceReleases } from './release-store.ts';
import { tellChanges } from './tell.ts';

/** Two servers that look at the same seller in turn: one of them is done each time. */
const MOST_TRIES = 10;

/**
 * Brings the payouts of a seller in line with what was decided about it: what fell due is paid or held, and when what is held
 * is paid. It looks at the seller as it stands, so a second time, late or out of turn it does no harm.
 */
export async function alignPayouts(parts: PayoutParts, seller: string): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    // Read before the seller is looked at: whoever looks later and writes first makes this one look again.
    const version = await payoutVersion(parts.pool, seller);
    const open = await openPayouts(parts.pool, seller);
    if (open.length === 0) return;
    const changes = await changesOf(parts, seller, open);
    if (changes.length === 0 || (await write(parts, seller, version, changes))) return;
  }
  throw new Error('the payouts of a seller changed again and again while they were decided');
}

async function changesOf(
  { pool, ledger }: PayoutParts,
  seller: string,
  open: readonly PayoutRow[],
): Promise<readonly PayoutChange[]> {
  const seen = await ledger.look(seller, lookAt);
  if (seen === undefined) return [];
  const spans = holdSpans(
    (await holdLines(pool, seller)).map((row) => toLine(seller, row)),
    seen.actions,
  );
  const since = earliestOf(
    spans,
    open.map((row) => toTold(row, seller)),
  );
  const before = since === undefined ? [] : await releasedPayouts(pool, seller, since);
  const parts = await releasesFor(
    pool,
    seller,
    open.filter(({ decided_at }) => decided_at !== null).map(({ payout_id }) => payout_id),
  );
  const decided = decidePayouts(
    [...open, ...before].map((row) => toTold(row, seller)),
    spans,
    seen.at,
  );
  const rows = new Map(open.map((row) => [row.payout_id, row]));
  return decided.flatMap((each) => {
    const row = rows.get(each.payoutId);
    if (row === undefined) return [];
    const change = changeOf(row, each, seen.at);
    const known = parts.filter(({ payout_id }) => payout_id === row.payout_id);
    const isKnown = row.decided_at !== null && isSame(known, change.releases);
    return isKnown ? [] : [change];
  });
}

type Seen = { readonly at: Instant; readonly actions: readonly HoldAction[] };

function lookAt({ clock, state }: Docket): Seen {
  const actions = state.actions.map(({ terms, endedAt, holdReleasedAt }) => ({
    action: `${state.seller}/${terms.number}`,
    endedAt: endedAt === NEVER ? undefined : endedAt,
    releasedAt: holdReleasedAt === NEVER ? undefined : holdReleasedAt,
    rules: terms.policy.ladder.restriction.payouts,
  }));
  return { at: clock, actions };
}

function toLine(seller: string, { at, action_number, decision, feature }: LineRow) {
  return { at, action: `${seller}/${action_number}`, decision, feature: feature ?? undefined };
}

function toTold(row: PayoutRow, seller: string): PayoutTold {
  const because = row.held_for.map((number) => `${seller}/${number}`);
  return {
    ...{ payoutId: row.payout_id, amount: row.amount, dueAt: row.due_at, toldAt: row.told_at },
    decided: row.decided_at === null ? undefined : { held: row.held, because },
  };
}

/** From when on a payout may have been held for an action that holds one of these; undefined: none does. */
function earliestOf(spans: readonly HoldSpan[], open: readonly PayoutTold[]): Instant | undefined {
  const first = Math.min(...open.map(decisionAt));
  const holding = spans.filter(({ from, rules }) => from + rules.longest > first);
  return holding.length === 0 ? undefined : Math.min(...holding.map(({ from }) => from));
}

function changeOf(before: PayoutRow, decided: PayoutDecided, clock: Instant): PayoutChange {
  const releases = decided.releases.map(({ at, amount }, index) => ({
    ...{ payout_id: before.payout_id, part: index + 1, at, amount },
    released: at <= clock,
  }));
  const released = releases.reduce((sum, each) => (each.released ? sum + each.amount : sum), 0);
  return { before, decided, heldFor: decided.because.map(actionNumber), released, releases };
}

function isSame(known: readonly ReleaseRow[], planned: readonly ReleaseRow[]): boolean {
  return (
    known.length === planned.length &&
    known.every(({ at, amount, released }, index) => {
      const other = planned[index];
      return at === other?.at && amount === other.amount && released === other.released;
    })
  );
}

async function write(
  { pool, now }: PayoutParts,
  seller: string,
  version: number,
  changes: readonly PayoutChange[],
): Promise<boolean> {
  return inTransaction(pool, async (transaction) => {
    if (!(await claimVersion(transaction, seller, version))) return false;
    const updates = changes.map(({ before, decided, heldFor, released, releases }) => ({
      ...{ payout_id: before.payout_id, decided_at: decided.decidedAt, held: decided.held, held_for: heldFor },
      ...{ released, next_at: releases.find((each) => !each.released)?.at ?? null },
    }));
    await updatePayouts(transaction, seller, updates);
    // Most payouts are paid at once, and have no parts.
    const parted = changes.filter(({ decided }) => decided.held > 0);
    if (parted.length > 0)
      await replaceReleases(
        transaction,
        seller,
        parted.map(({ before }) => before.payout_id),
        parted.flatMap(({ releases }) => releases),
      );
    await tellChanges(transaction, seller, { number: version + 1, changes }, now());
    return true;
  });
}
