import { DAY, type Duration, type Instant, NEVER } from '../instant.ts';
import { FORGOTTEN_AFTER } from '../order-facts.ts';
import type { CustomerDataRules } from '../policy/customer-data.ts';
import { settledAt } from './closing.ts';
import type { OrderFacts } from './facts.ts';

/** Why values are kept although their time is over: an action that cites their order may still be appealed, is, or is looked at by staff. */
export type Hold =
  | { readonly reason: 'appeal_window'; readonly until: Instant }
  | { readonly reason: 'appeal' | 'case'; readonly until: undefined };

/** What was said when values of an order were deposited. */
export type DepositTerms = {
  /** Wall time. */
  readonly depositedAt: Instant;
  /** The marketplace wants them kept no longer than so long after the order is settled. */
  readonly keepFor: Duration | undefined;
  /** … and not later than this. It ends nothing of an order that is not settled. */
  readonly eraseBy: Instant | undefined;
};

/** What an order's retention is decided from. */
export type RetentionAsked = {
  /** `promisedUntil`: the latest of its dates. Undefined: the ledger does not know it, not yet or not any more. */
  readonly order: (OrderFacts & { readonly promisedUntil: Instant }) | undefined;
  readonly terms: DepositTerms;
  readonly rules: Pick<CustomerDataRules, 'shreddedAfter'>;
  /** Whatever holds it, the strongest. */
  readonly hold: Hold | undefined;
  /** The clock. */
  readonly at: Instant;
  /** Wall time. */
  readonly wall: Instant;
};

/** By which clock an instant is meant: an order that the ledger does not know has only the wall's. */
export type RetentionClock = 'ledger' | 'wall';

/**
 * What is to become of an order's values. `open`: it is not settled. `in_case`: a return or dispute of it is open. `settled`, `not_known`:
 * they are due. The others are held. `lookAt` is when nothing but time can have changed that.
 */
export type Retention = {
  readonly standing: 'open' | 'in_case' | 'settled' | 'not_known' | 'held_appeal_window' | 'held_appeal' | 'held_case';
  readonly clock: RetentionClock;
  /** Undefined: nobody can say yet. */
  readonly dueAt: Instant | undefined;
  readonly lookAt: Instant;
  /** They are to be destroyed now. */
  readonly isDue: boolean;
};

/** How often what people have to end is looked at. */
const HELD_LOOK = DAY;

/** Until when values of an order are kept (D5; policy §5, retention; readings 82–84). */
export function decideRetention({ order, terms, rules, hold, at, wall }: RetentionAsked): Retention {
  if (order === undefined) {
    const dueAt = Math.min(endOf(terms.depositedAt, terms, rules), terms.eraseBy ?? NEVER);
    return due('not_known', 'wall', dueAt, wall, hold);
  }
  const settled = settledAt(order);
  if (settled === NEVER) {
    // It is forgotten no later than that, and then it is not known.
    const lookAt = Math.max(at, order.promisedUntil) + FORGOTTEN_AFTER + 1;
    const standing = order.openCases.length > 0 ? 'in_case' : 'open';
    return { standing, clock: 'ledger', dueAt: undefined, lookAt, isDue: false };
  }
  const asked = Math.max(settled, terms.eraseBy ?? NEVER);
  return due('settled', 'ledger', Math.min(endOf(settled, terms, rules), asked), at, hold);
}

/** The policy's time, or a shorter one that the marketplace asked for. */
function endOf(
  from: Instant,
  { keepFor = NEVER }: DepositTerms,
  { shreddedAfter }: Pick<CustomerDataRules, 'shreddedAfter'>,
): Instant {
  return from + Math.min(keepFor, shreddedAfter);
}

function due(
  standing: 'settled' | 'not_known',
  clock: RetentionClock,
  dueAt: Instant,
  now: Instant,
  hold: Hold | undefined,
): Retention {
  if (now < dueAt) return { standing, clock, dueAt, lookAt: dueAt, isDue: false };
  if (hold === undefined) return { standing, clock, dueAt, lookAt: dueAt, isDue: true };
  const ends = clock === 'ledger' ? hold.until : undefined;
  return { standing: `held_${hold.reason}`, clock, dueAt: undefined, lookAt: ends ?? now + HELD_LOOK, isDue: false };
}
