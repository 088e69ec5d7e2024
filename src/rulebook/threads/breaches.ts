import { CONDUCT_KINDS, type ConductKind, type Policy } from '../policy/policy.ts';

type Rules = Pick<Policy, 'confirmedFindings' | 'conduct'>;

/** The rows of the ladder, the gravest first. */
const GRAVITY = ['critical', 'fraud', 'violation'] as const;

/** The breaches that a message can be (policy §2, `confirmedFindings`), the gravest first. */
export function breachesOfMessages(policy: Rules): readonly ConductKind[] {
  return gravestFirst(policy, Object.values(policy.confirmedFindings));
}

/** Those of them that what was found in a message says, the gravest first. A phone number says none: a person names it. */
export function breachesFound(policy: Rules, found: readonly string[]): readonly ConductKind[] {
  return gravestFirst(
    policy,
    found.flatMap((kind) => policy.confirmedFindings[kind] ?? []),
  );
}

function gravestFirst({ conduct }: Rules, kinds: readonly ConductKind[]): readonly ConductKind[] {
  const rank = (kind: ConductKind) => GRAVITY.indexOf(conduct[kind].trigger);
  return CONDUCT_KINDS.filter((kind) => kinds.includes(kind)).toSorted((one, other) => rank(one) - rank(other));
}
