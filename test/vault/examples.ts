import { CUSTOMER_FIELDS, type OrderOf, type PlainValues } from '../../src/service/vault/fields.ts';
import type { Vault } from '../../src/service/vault/vault.ts';

/** Values that stand nowhere else, so that a search for them finds nothing by chance. */
export const ADA: PlainValues = {
  name: 'Ada Canary-Lovelace',
  phone: '+1 876 555 0142',
  email: 'ada.canary@example.com',
  address: { lines: ['17 Canary Road', 'Flat 3'], city: 'Canaryville', region: 'St. Andrew', country: 'JM' },
};

let count = 0;

/** An order that no other test has. */
export function newOrder(): OrderOf {
  return { seller: 'S-1', order: `O-${++count}` };
}

/** The plaintext of an order, or why there is none. */
export async function plainOf(vault: Vault, of: OrderOf): Promise<unknown> {
  const found = await vault.read(of, CUSTOMER_FIELDS);
  if ('refused' in found) return found.refused;
  return Object.fromEntries(Object.entries(found.values).map(([field, value]) => [field, value.reveal()]));
}
