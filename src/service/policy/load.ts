import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkPolicy } from '../../rulebook/policy/check.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import { compile } from './compile.ts';
import { type PolicyDocument, parsePolicyDocument } from './document.ts';
import { findingsOf } from './issues.ts';
import { type Finding, inLineOrder, type PolicyProblem, problemAt } from './problem.ts';
import { policyFile } from './schema.ts';

export type { PolicyProblem } from './problem.ts';

/** A policy in its compiled form, or everything that is wrong with its file, in line order. */
export type LoadedPolicy = { readonly policy: Policy } | { readonly problems: readonly PolicyProblem[] };

/** Reads a policy: its YAML, then the values, then the ladder as a graph. Each step needs the one before it whole. */
export function loadPolicy(text: string): LoadedPolicy {
  const document = parsePolicyDocument(text);
  if (!document.whole) return { problems: inLineOrder(document.problems) };
  const read = readValues(document);
  const problems = [...document.problems, ...('problems' in read ? read.problems : [])];
  return 'policy' in read && problems.length === 0 ? read : { problems: inLineOrder(problems) };
}

/** Reads a policy from a file; one that cannot be opened is a problem at line 0. */
export function loadPolicyFile(path: string): LoadedPolicy {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { problems: [problemAt({ line: 0, column: 0 }, unreadable(error as NodeJS.ErrnoException))] };
  }
  return loadPolicy(text);
}

function unreadable({ code, message }: NodeJS.ErrnoException): Finding {
  if (code === 'ENOENT') return { fault: 'no-such-file', path: [] };
  if (code === 'EISDIR') return { fault: 'is-directory', path: [] };
  return { fault: 'unreadable', path: [], parameters: { reason: message } };
}

/** Where the policy stands that the package brings. */
export function defaultPolicyPath(): string {
  return fileURLToPath(new URL('../../../policy/kingston-express.yaml', import.meta.url));
}

/** The other policy of the package, which shows addresses as most marketplaces do: what that costs is measured under it. */
export function openAddressesPath(): string {
  return fileURLToPath(new URL('../../../policy/open-addresses.yaml', import.meta.url));
}

let shipped: Policy | undefined;

/** The policy that the package brings, read once. Throws if it is damaged: then the installation is. */
export function loadDefaultPolicy(): Policy {
  if (shipped) return shipped;
  const loaded = loadPolicyFile(defaultPolicyPath());
  if ('problems' in loaded) throw new Error(`the shipped policy is damaged: ${JSON.stringify(loaded.problems[0])}`);
  shipped = loaded.policy;
  return shipped;
}

function readValues(document: PolicyDocument): LoadedPolicy {
  const problem = (finding: Finding) => problemAt(document.position(finding.path), finding);
  if (document.value === null || document.value === undefined)
    return { problems: [problem({ fault: 'empty', path: [] })] };
  const read = policyFile.safeParse(document.value, { reportInput: true });
  if (!read.success) {
    const findings = read.error.issues.flatMap((issue) => findingsOf(issue, policyFile));
    return { problems: findings.map(problem) };
  }
  const policy = compile(read.data);
  const faults = checkPolicy(policy);
  return faults.length === 0 ? { policy } : { problems: faults.map(problem) };
}
