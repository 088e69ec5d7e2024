import { SIGNALS, type Signal } from './weigh.ts';

/** An identifier of an account as the marketplace told it: a keyed hash, never the value itself (contract §1). */
export type Identifier = { readonly signal: Signal; readonly hash: string };

/** An account has so many of a kind at most; further ones are passed over. */
export const MOST_OF_A_KIND = 20;

/** A hash is shorter. */
const LONGEST = 512;

/**
 * Reads what a registration tells of `identifiers`: under the name of each signal (`payout_account` or `payoutAccount`) one
 * hash or a list. The contract leaves the shape open, so what is not understood is passed over and refuses no registration.
 */
export function readIdentifiers(told: unknown): readonly Identifier[] {
  if (typeof told !== 'object' || told === null) return [];
  return SIGNALS.flatMap((signal) => {
    const hashes = namesOf(signal).flatMap((name) => textsOf((told as Record<string, unknown>)[name]));
    return [...new Set(hashes)].slice(0, MOST_OF_A_KIND).map((hash) => ({ signal, hash }));
  });
}

/** As contracts write it, and as JavaScript does. */
function namesOf(signal: Signal): readonly string[] {
  const camel = signal.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return camel === signal ? [signal] : [signal, camel];
}

function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === 'string' && each !== '' && each.length <= LONGEST) as string[];
}
