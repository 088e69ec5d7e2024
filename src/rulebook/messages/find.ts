import { findAddresses } from './find-addresses.ts';
import { findAsking } from './find-asking.ts';
import { findHandles } from './find-handles.ts';
import { findHosts } from './find-hosts.ts';
import { findMail } from './find-mail.ts';
import { findNumbers, type NumberRules } from './find-numbers.ts';
import { findPayments } from './find-payments.ts';
import { namesIn } from './names.ts';
import type { Found, Reading } from './reading.ts';

/** What is looked for beside. */
export type FindRules = NumberRules & { readonly ownHosts: readonly string[] };

/** Everything in one message that leads to somebody outside, or to money passed by the marketplace. `original`: as it was written. */
export function findIn(reading: Reading, original: string, rules: FindRules): readonly Found[] {
  const found: Found[] = [];
  found.push(...findNumbers(reading, rules));
  const mail = findMail(reading);
  const hosts = findHosts(reading, rules.ownHosts, mail);
  const names = namesIn(reading);
  const places = hosts.length === 0 ? mail : [...mail, ...hosts];
  const handles = findHandles(reading, names, places);
  for (const some of [places, handles]) for (const each of some) found.push(each);
  const contacts = found.slice();
  const payments = findPayments(reading, original, names, contacts);
  for (const some of [payments, findAddresses(reading), findAsking(reading)]) for (const each of some) found.push(each);
  return found;
}
