import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import type { Policy, ViolationKind } from '../../rulebook/policy/policy.ts';
import { readStoredPolicy } from './in-force.ts';

/** A policy with the text that says it. */
export type WrittenPolicy = { readonly document: string; readonly policy: Policy };

/**
 * A policy as a new version with one more rule in shadow, and nothing else changed; its comments stay. Throws if the text
 * says anything else than that.
 */
export function withInShadow({ document, policy }: WrittenPolicy, rule: ViolationKind, version: number): WrittenPolicy {
  const shadow = policy.shadow.includes(rule) ? policy.shadow : [...policy.shadow, rule];
  const yaml = parseDocument(document);
  yaml.set('version', version);
  yaml.set('shadow', yaml.createNode(shadow, { flow: true }));
  const text = yaml.toString({ lineWidth: 0 });
  const read = readStoredPolicy(text);
  if (!isDeepStrictEqual(read, { ...policy, version, shadow }))
    throw new Error(`the derived policy ${policy.name}@${version} says more than that ${rule} is in shadow`);
  return { document: text, policy: read };
}
