import { type Deposited, type DepositRefusal, depositOver } from './deposit.ts';
import { CUSTOMER_FIELDS, type OrderOf, type PlainValues } from './fields.ts';
import type { VaultParts } from './keys.ts';
import { type CustomerValues, read } from './read.ts';
import { readOrder } from './store.ts';

/** How often a change is begun again because somebody else changed the same order. */
const ATTEMPTS = 8;

/** Puts some values in place of those before and keeps the others: never those of an older version beside it. */
export async function amend(parts: VaultParts, of: OrderOf, change: PlainValues): Promise<Deposited | DepositRefusal> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    // Looked up first: values that are read afterwards are of this version, or the deposit below is refused.
    const over = await versionOf(parts, of);
    const before = await read(parts, of, CUSTOMER_FIELDS);
    if ('refused' in before && before.refused !== 'unknown') return { refused: 'erased' };
    const kept = 'refused' in before ? {} : plainOf(before.values);
    const done = await depositOver(parts, { of, values: { ...kept, ...change }, terms: undefined, over });
    if (!('refused' in done)) return done;
    if (done.refused === 'erased') return { refused: 'erased' };
  }
  throw new Error('a change of customer values collided with others again and again');
}

/** Which version of its values an order has; 0: none yet. */
export async function versionOf({ pool }: Pick<VaultParts, 'pool'>, of: OrderOf): Promise<number> {
  return (await readOrder(pool, of))?.version ?? 0;
}

/** They go from one seal into the next, and nowhere else. */
function plainOf({ name, phone, email, address }: CustomerValues): PlainValues {
  return { name: name?.reveal(), phone: phone?.reveal(), email: email?.reveal(), address: address?.reveal() };
}
