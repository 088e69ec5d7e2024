import type { Policy } from '../src/rulebook/policy/policy.ts';
import { POLICY_DOCUMENT, readPolicy } from './ledger/drive.ts';

/** The shipped policy's document with parts of it exchanged, each of which must be there. */
export function changedDocument(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((document, [from, to]) => {
    if (!document.includes(from)) throw new Error(`the shipped policy has no ${from}`);
    return document.replace(from, to);
  }, POLICY_DOCUMENT);
}

/** The policy that such a document means. */
export function changedPolicy(...changes: readonly (readonly [from: string, to: string])[]): Policy {
  return readPolicy(changedDocument(...changes));
}
