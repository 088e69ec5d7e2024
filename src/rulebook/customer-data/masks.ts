import type { CustomerField } from '../policy/customer-data.ts';

/** One shape for each field, whatever the value: not even its length shows (threat model, T19). */
const MASKS: Readonly<Record<CustomerField, string>> = {
  name: '•••••• ••••••••',
  first_name: '••••••',
  phone: '••• •••-••••',
  email: '••••••@••••••',
  address: '•••• ••••••••, ••••••••',
  region: '•••••••••••',
};

/** What stands in place of a value. It is not told the value. */
export function maskOf(field: CustomerField): string {
  return MASKS[field];
}
