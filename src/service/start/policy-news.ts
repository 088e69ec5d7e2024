import type { Pool } from 'pg';
import type { Instant } from '../../rulebook/instant.ts';
import { policyId } from '../../rulebook/policy/policy.ts';
import { stricterIn } from '../../rulebook/policy/stricter.ts';
import type { PolicyNews } from '../notices/policies.ts';
import { storedPolicies } from '../policy/activation-store.ts';
import { readStoredPolicy } from '../policy/in-force.ts';
import { comparePolicyWords } from './rules-in-shadow.ts';

/** The versions that take effect after an instant, each with what it changes; never the first of all, which changes nothing. */
export async function policyNews(pool: Pool, since: Instant): Promise<readonly PolicyNews[]> {
  const rows = await storedPolicies(pool);
  return rows.flatMap(({ document, effective_from: from }, index) => {
    const earlier = rows[index - 1];
    if (earlier === undefined || from === null || from <= since) return [];
    const before = { document: earlier.document, policy: readStoredPolicy(earlier.document) };
    const after = { document, policy: readStoredPolicy(document) };
    return {
      number: index + 1,
      ...{ policy: policyId(after.policy), before: policyId(before.policy), from },
      isStricter: stricterIn(before.policy, after.policy).length > 0,
      changes: comparePolicyWords(before, after).sentences,
    };
  });
}
