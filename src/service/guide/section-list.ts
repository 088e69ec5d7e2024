import type { SectionCode } from '../../rulebook/policy/explain.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { escaped, list } from './markdown-text.ts';
import type { ToldPolicy } from './policy-words.ts';

/** A section of the policy, line by line as the policy tells it. */
export function sectionList(code: SectionCode): (policy: Policy, told: ToldPolicy) => string {
  return (_, { sections }) => {
    const section = sections.find((each) => each.section === code);
    return list((section?.statements ?? []).map(({ text }) => escaped(text)));
  };
}
