import { CONDUCT_KINDS, type ConductKind, type Policy } from '../../rulebook/policy/policy.ts';
import { CONDUCT_MEANINGS, CONDUCT_FOLLOWS as FOLLOWS } from '../../words/guide-en.ts';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { capital, enumeration } from '../../words/quantities-en.ts';

/** A section for each kind of conduct: what it is, and what follows from one confirmed breach. */
export function conductSections(policy: Policy): string {
  return CONDUCT_KINDS.map(
    (kind) =>
      `### ${capital(POLICY_TERMS.conduct[kind])} {#${kind}}\n\n${CONDUCT_MEANINGS[kind]} ${follows(policy, kind)}`,
  ).join('\n\n');
}

function follows(policy: Policy, kind: ConductKind): string {
  const { category, trigger, grave } = policy.conduct[kind];
  const area = FOLLOWS.area(POLICY_TERMS.category[category]);
  return [area, consequence(policy, kind, trigger), ...(grave ? [FOLLOWS.grave] : [])].join(' ');
}

function consequence(policy: Policy, kind: ConductKind, trigger: 'violation' | 'critical' | 'fraud'): string {
  switch (trigger) {
    case 'violation': {
      const { features } = policy.categories[policy.conduct[kind].category];
      const names = features.map((feature) => POLICY_TERMS.feature[feature]);
      return FOLLOWS.violation(enumeration(names, 'and'));
    }
    case 'critical':
      return FOLLOWS.critical;
    case 'fraud':
      return FOLLOWS.fraud;
  }
}
