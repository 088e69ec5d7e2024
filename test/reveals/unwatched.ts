import type { Policy } from '../../src/rulebook/policy/policy.ts';

/** The same policy, where nobody is asked why they look at so many: for tests in which all look at one instant, and something else is tested. */
export function unwatched(policy: Policy): Policy {
  const { customerData } = policy;
  const watch = { ...customerData.watch, falseFriction: 1e-18, falseBlock: 1e-18 };
  return { ...policy, customerData: { ...customerData, watch } };
}
