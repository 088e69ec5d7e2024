import type { Policy } from '../policy/policy.ts';
import { type FindingKind, type ScreenVerdict, worseVerdict } from '../policy/screening.ts';
import type { Finding, Screened } from './screening.ts';

/** What a moderation service outside found in a text: which kind, and how sure it is, from 0 to 1. It does not say where. */
export type OutsideFinding = { readonly kind: FindingKind; readonly confidence: number };

/** The rule that its findings bear. */
export const OUTSIDE_RULE = 'outside';

/**
 * What screening says with what a service outside says besides (reading 105). That can only be stricter. What was found here already is
 * dealt with: its words are covered in what the service was shown. Without a place nothing can be covered, so what would be masked waits
 * for a person.
 */
export function withOutside(
  { screening }: Pick<Policy, 'screening'>,
  text: string,
  screened: Screened,
  outside: readonly OutsideFinding[],
): Screened {
  const added = surest(outside).filter(
    ({ kind, confidence }) =>
      confidence >= screening.from && screened.findings.every((finding) => finding.kind !== kind),
  );
  if (added.length === 0) return screened;
  const findings = added.map(
    ({ kind, confidence }): Finding => ({ kind, start: 0, end: text.length, confidence, rule: OUTSIDE_RULE }),
  );
  const verdict = added.reduce<ScreenVerdict>(
    (worst, { kind }) => worseVerdict(worst, withoutPlace(screening.verdicts[kind])),
    screened.verdict,
  );
  return {
    verdict,
    findings: [...findings, ...screened.findings].toSorted((one, other) => one.start - other.start),
    delivered: verdict === 'hold' || verdict === 'block' ? undefined : screened.delivered,
  };
}

/** What staff cover when they mask a message: what has a place; where nothing has, all of it. */
export function withPlace(findings: readonly Finding[]): readonly Finding[] {
  const placed = findings.filter(({ rule }) => rule !== OUTSIDE_RULE);
  return placed.length === 0 ? findings : placed;
}

/** One of each kind. */
function surest(outside: readonly OutsideFinding[]): readonly OutsideFinding[] {
  const kinds = new Map<FindingKind, OutsideFinding>();
  for (const each of outside) {
    const other = kinds.get(each.kind);
    if (other === undefined || other.confidence < each.confidence) kinds.set(each.kind, each);
  }
  return [...kinds.values()];
}

function withoutPlace(verdict: ScreenVerdict): ScreenVerdict {
  return verdict === 'mask' ? 'hold' : verdict;
}
