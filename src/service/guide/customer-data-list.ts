import type { Policy } from '../../rulebook/policy/policy.ts';
import { escaped, list } from './markdown-text.ts';
import type { ToldPolicy } from './policy-words.ts';

/** Who is shown what of a customer, line by line as the policy tells it. */
export function customerDataList(_: Policy, { sections }: ToldPolicy): string {
  const section = sections.find((each) => each.section === 'customer_data');
  return list((section?.statements ?? []).map(({ text }) => escaped(text)));
}
