import { DAY, type Duration, type Instant } from '../../rulebook/instant.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { fill } from '../../words/fill.ts';
import { CUSTOMER_DATA_WORDS } from '../../words/vault-en.ts';
import type { FieldError } from '../http/problems.ts';
import type { KeptTerms } from './store.ts';

/** What a marketplace's own time for an order is held against. */
export type KeepLimits = { readonly shreddedAfter: Duration; readonly clock: Instant };

/** What is wrong with the time that a marketplace wants for an order: it may be shorter than the policy's, and no longer. */
export function keepErrors(
  { keepFor, eraseBy }: KeptTerms,
  { shreddedAfter, clock }: KeepLimits,
): readonly FieldError[] {
  const errors: FieldError[] = [];
  if (keepFor !== undefined && keepFor > shreddedAfter)
    errors.push({
      pointer: '/body/keepFor',
      detail: fill(CUSTOMER_DATA_WORDS.tooLong, { days: Math.floor(shreddedAfter / DAY) }),
    });
  if (eraseBy !== undefined && eraseBy <= clock)
    errors.push({ pointer: '/body/eraseBy', detail: fill(CUSTOMER_DATA_WORDS.past, { now: formatTimestamp(clock) }) });
  return errors;
}
