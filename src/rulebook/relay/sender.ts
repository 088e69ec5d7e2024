/** What checking a mail says: RFC 8601 §2.7 for SPF and DMARC. */
export type CheckResult = 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'temperror' | 'permerror' | 'policy';

/** Whom a mail says it comes from, and what shows that. */
export type SenderChecks = {
  readonly dmarc: CheckResult;
  readonly spf: CheckResult;
  /** A signature (DKIM) over all of it that holds, of the domain in From or one that belongs to it. */
  readonly signed: boolean;
  /** Some signature could not be checked now. */
  readonly unsure: boolean;
  /** The address of the envelope is that in From. */
  readonly sameEnvelope: boolean;
};

/** `proven`: it comes from whoever it says. `forged`: its domain says that it does not. `unproven`: nothing says either. `later`: it cannot be told now. */
export type SenderVerdict = 'proven' | 'forged' | 'unproven' | 'later';

/**
 * Whether a mail comes from whoever stands in From (reading 104). What the domain says of itself (DMARC) counts; where it says nothing, a
 * signature of its own, or that its servers may send for this very address. Nothing at all proves nothing.
 */
export function judgeSender({ dmarc, spf, signed, unsure, sameEnvelope }: SenderChecks): SenderVerdict {
  // A signature over a part only lets anybody add to the rest.
  if (dmarc === 'pass') return signed || spf === 'pass' ? 'proven' : 'unproven';
  if (dmarc === 'temperror') return 'later';
  if (dmarc === 'none') {
    if (signed || (spf === 'pass' && sameEnvelope)) return 'proven';
    if (unsure || spf === 'temperror') return 'later';
    return spf === 'fail' ? 'forged' : 'unproven';
  }
  return unsure || spf === 'temperror' ? 'later' : 'forged';
}

/** Whether two addresses are one. Case counts for nothing: no provider that people use keeps `Ada@` and `ada@` apart. */
export function isSameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
