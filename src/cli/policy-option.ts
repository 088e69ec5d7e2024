import type { Policy } from '../rulebook/policy/policy.ts';
import { defaultPolicyPath, loadPolicyFile } from '../service/policy/load.ts';
import type { Context } from './command.ts';
import { problemLine } from './policy-check.ts';
import { ownName } from './policy-files.ts';

/** The policy that `--policy` names, or the shipped one; undefined with every fault told where it cannot be used. */
export function readPolicy(context: Context): Policy | undefined {
  const path = context.option('policy') ?? defaultPolicyPath();
  const loaded = loadPolicyFile(path);
  if ('policy' in loaded) return loaded.policy;
  for (const problem of loaded.problems) context.stderr.line(problemLine(ownName(path), problem));
  return undefined;
}
