import { customersAreDue } from '../../rulebook/data-breaches/breach.ts';
import type { BreachCommand, BreachRefusal } from '../../rulebook/data-breaches/decide.ts';
import type { Measure } from '../../rulebook/data-breaches/measures.ts';
import { CUSTOMERS_CLOCK } from '../../rulebook/data-breaches/regimes.ts';
import type { BreachScope } from '../../rulebook/data-breaches/scope.ts';
import type { Instant } from '../../rulebook/instant.ts';
import type { Transaction } from '../postgres/transaction.ts';
import { countAffected, everybodyAffected } from './affected-store.ts';
import { findMissing } from './contain.ts';
import { countNotices, countUntold } from './notice-store.ts';
import type { BreachParts } from './parts.ts';
import type { KeptBreach } from './store.ts';

/** Why nothing came of something. */
export type Refusal =
  | BreachRefusal
  | { readonly code: 'unknown-breach' }
  | { readonly code: 'breach-no-mail' }
  | { readonly code: 'breach-count-changed'; readonly people: number }
  | { readonly code: 'breach-untold'; readonly people: number }
  | { readonly code: 'breach-no-such-report'; readonly report: string }
  | { readonly code: 'breach-measure-unknown'; readonly what: string; readonly id: string }
  | { readonly code: 'breach-no-such-conduct'; readonly kinds: string }
  | { readonly code: 'breach-slip-not-theirs'; readonly report: string };

export type Refused = { readonly refused: Refusal };

/** What somebody wants, before what is looked up is known: the count of a scope, when a report came. */
export type Wanted =
  | { readonly type: 'add_report'; readonly report: string }
  | { readonly type: 'scope'; readonly scope: BreachScope }
  | { readonly type: 'reached' }
  | { readonly type: 'contain'; readonly measures: readonly Measure[] }
  /** `coached`: what the ladder makes of it, asked for where it is recorded. */
  | {
      readonly type: 'confirm';
      readonly seller: string;
      readonly kind: string;
      readonly slip?: { readonly report: string; readonly happenedAt: Instant; readonly coached?: boolean } | undefined;
    }
  | PerCommand<Exclude<BreachCommand, { type: 'add_report' | 'scope' | 'reached' | 'contain' | 'confirm' }>>;
type PerCommand<Command> = Command extends unknown ? Omit<Command, 'by' | 'at'> : never;

/** Who does it, and what they wrote with it. */
export type Doing = { readonly by: string; readonly words: string | undefined };

/** Everybody within the scope of an inquiry, as the record of accesses has them now. */
export async function everybodyIn(transaction: Transaction, { breach: { scope } }: KeptBreach) {
  return scope === undefined ? [] : everybodyAffected(transaction, scope);
}

/** What is looked up in the transaction that keeps it, so that it is exact then. */
export async function toCommand(
  { reportOf, sellerOf, endAccess, post }: Pick<BreachParts, 'reportOf' | 'sellerOf' | 'endAccess' | 'post'>,
  transaction: Transaction,
  kept: KeptBreach,
  wanted: Wanted,
  who: { readonly by: string; readonly at: Instant },
): Promise<BreachCommand | Refused> {
  switch (wanted.type) {
    case 'add_report': {
      const known = await reportOf(transaction, wanted.report);
      return known === undefined
        ? { refused: { code: 'breach-no-such-report', report: wanted.report } }
        : { ...wanted, ...who, reportedAt: known.reportedAt };
    }
    case 'contain': {
      const missing = await findMissing(endAccess, transaction, wanted.measures);
      if (missing !== undefined)
        return { refused: { code: 'breach-measure-unknown', what: missing.what, id: missing.id } };
      const sellers = new Set<string>();
      for (const measure of wanted.measures) {
        const seller = await sellerOf(transaction, measure);
        if (seller !== undefined) sellers.add(seller);
      }
      return { ...wanted, ...who, sellers: [...sellers] };
    }
    case 'scope':
      return { ...wanted, ...who, affected: await countAffected(transaction, wanted.scope) };
    case 'tell_customers': {
      if (post === undefined) return { refused: { code: 'breach-no-mail' } };
      const { length: people } = await everybodyIn(transaction, kept);
      // Whoever pressed it saw a count: nobody is written to whom they did not mean.
      return people === wanted.people || kept.breach.scope === undefined
        ? { ...wanted, ...who }
        : { refused: { code: 'breach-count-changed', people } };
    }
    case 'reached': {
      const { queued, ...reach } = await countNotices(transaction, kept.id);
      return queued > 0 ? { refused: { code: 'breach-not-so-far' } } : { ...wanted, ...who, ...reach };
    }
    case 'confirm': {
      const { slip, ...rest } = wanted;
      if (slip === undefined) return { ...rest, ...who };
      const known = await reportOf(transaction, slip.report);
      // What the shop reported as its own, among what this inquiry is about: nobody else's word counts for it.
      if (known?.ownShop !== wanted.seller || !kept.breach.reports.includes(slip.report))
        return { refused: { code: 'breach-slip-not-theirs', report: slip.report } };
      const { reportedAt } = known;
      return { ...rest, ...who, slip: { ...slip, reportedAt, coached: slip.coached ?? false } };
    }
    case 'propose_closing': {
      const people = await untold(transaction, kept);
      return people > 0 ? { refused: { code: 'breach-untold', people } } : { ...wanted, ...who };
    }
    default:
      return { ...wanted, ...who };
  }
}

/** How many were shown within the scope since the notice went out, where everybody has to be told. */
async function untold(transaction: Transaction, kept: KeptBreach): Promise<number> {
  const { assessment, stopped } = kept.breach;
  const isDue = assessment !== undefined && customersAreDue(assessment);
  if (!isDue || stopped[CUSTOMERS_CLOCK]?.how !== 'notified') return 0;
  const people = await everybodyIn(transaction, kept);
  return countUntold(
    transaction,
    kept.id,
    people.map(({ customer }) => customer),
  );
}
