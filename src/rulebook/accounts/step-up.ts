import { type Duration, type Instant, MINUTE } from '../instant.ts';

/** How somebody proves who they are. */
export const PROOF_WAYS = ['passkey', 'code', 'recovery-code', 'password'] as const;
export type ProofWay = (typeof PROOF_WAYS)[number];

/** The latest time that somebody proved, in one session, who they are. Signing in is such a time. */
export type Proof = { readonly at: Instant; readonly by: ProofWay };

/** What a person has to prove it with, besides the password that everybody has. */
export type Means = { readonly secondStep: boolean; readonly passkey: boolean };

/**
 * How long a proof is good for a grave act (issue 4: sessions with step-up for grave actions). Less than the 15 minutes of
 * rest after which NIST SP 800-63B §4.3.3 asks again where most is at stake, and long enough for one case.
 */
export const PROOF_LASTS: Duration = 10 * MINUTE;

/** With what a person proves it: the password alone only where they have nothing that is harder to steal. */
export function waysToProve({ secondStep, passkey }: Means): readonly ProofWay[] {
  if (!secondStep && !passkey) return ['password'];
  return PROOF_WAYS.filter((way) => (way === 'passkey' ? passkey : way !== 'password' && secondStep));
}

/** Until when a grave act may be done without another proof; undefined: the last one, if any, is of a kind that does not do. */
export function provedUntil(proof: Proof | undefined, means: Means): Instant | undefined {
  if (proof === undefined || !waysToProve(means).includes(proof.by)) return undefined;
  return proof.at + PROOF_LASTS;
}

/** Whether a grave act may be done now. A proof of the future is none: a clock was put back, and its age is unknown. */
export function isProvedLately(
  proof: Proof | undefined,
  means: Means,
  now: Instant,
  lasts: Duration = PROOF_LASTS,
): boolean {
  if (proof === undefined || provedUntil(proof, means) === undefined) return false;
  return now < proof.at + lasts && now >= proof.at;
}
