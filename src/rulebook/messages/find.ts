import { digitRuns } from './digit-runs.ts';
import { findAddresses } from './find-addresses.ts';
import { findAsking } from './find-asking.ts';
import { findHandles } from './find-handles.ts';
import { findHosts } from './find-hosts.ts';
import { findMail } from './find-mail.ts';
import { findNumbers, type NumberRules } from './find-numbers.ts';
import { findPayments } from './find-payments.ts';
import { namesIn } from './names.ts';
import type { Canonical } from './normalise.ts';
import type { Found, Reading } from './reading.ts';
import { TOKEN, tokenise } from './tokens.ts';

/** What is looked for beside. */
export type FindRules = NumberRules & { readonly ownHosts: readonly string[] };

/** A canonical text in words and numbers. */
export function readingOf(canonical: Canonical): Reading {
  const tokens = tokenise(canonical.text);
  let seen = 0;
  let hasDigits = false;
  for (const { entry, kind } of tokens) {
    if (entry !== undefined) seen |= entry.is;
    hasDigits ||= kind !== TOKEN.word;
  }
  return { canonical, tokens, runs: digitRuns(canonical.text, tokens), hasDigits, seen };
}

/** Everything in one message that leads to somebody outside, or to money passed by the marketplace. `original`: as it was written. */
export function findIn(reading: Reading, original: string, rules: FindRules): readonly Found[] {
  const { canonical, tokens } = reading;
  const numbers = findNumbers(reading, rules);
  const mail = findMail(reading);
  const hosts = findHosts(reading, rules.ownHosts, mail);
  const names = namesIn(canonical.text, tokens);
  const handles = findHandles(reading, names, [...mail, ...hosts]);
  const contacts = [...numbers, ...mail, ...hosts, ...handles];
  return [
    ...contacts,
    ...findPayments(reading, original, names, contacts),
    ...findAddresses(reading),
    ...findAsking(reading),
  ];
}
