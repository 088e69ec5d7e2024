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
export function findIn(reading: Reading, original: string, rules: FindRules): Found[] {
  const found: Found[] = [];
  add(found, findNumbers(reading, rules));
  const mail = findMail(reading);
  const hosts = findHosts(reading, rules.ownHosts, mail);
  const places = hosts.length === 0 ? mail : [...mail, ...hosts];
  const names = namesIn(reading);
  add(found, places);
  add(found, findHandles(reading, names, places));
  add(found, findPayments(reading, original, names, found));
  add(found, findAddresses(reading));
  add(found, findAsking(reading));
  return found;
}

function add(found: Found[], more: readonly Found[]): void {
  for (let at = 0; at < more.length; at++) found.push(more[at] as Found);
}
