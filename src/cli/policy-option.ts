import type { Policy } from '../rulebook/policy/policy.ts';
import { defaultPolicyPath, loadPolicyFile } from '../service/policy/load.ts';
import type { Context } from './command.ts';
import { problemLine } from './policy-check.ts';
import { ownName } from './policy-files.ts';

/** The policy that `--policy` names, or else one of the package; undefined with every fault told where it cannot be used. */
export function readPolicy(context: Context, otherwise = defaultPolicyPath()): Policy | undefined {
  const path = context.option('policy') ?? otherwise;
  const loaded = loadPolicyFile(path);
  if ('policy' in loaded) return loaded.policy;
  for (const problem of loaded.problems) context.stderr.line(problemLine(ownName(path), problem));
  return undefined;
}
