import { readFileSync } from 'node:fs';
import type { Policy } from '../rulebook/policy/policy.ts';
import { loadPolicy } from '../service/policy/load.ts';
import type { Context } from './command.ts';
import { describeFileError } from './input.ts';
import { problemLine } from './policy-check.ts';
import { ownName } from './policy-files.ts';

/** A policy as its file says it; it has been checked. */
export type PolicyText = {
  /** Of the file, as short as it can be said from here. */
  readonly name: string;
  readonly document: string;
  readonly policy: Policy;
};

/** What is to be said when a file cannot be used, after its problems. */
export type PolicyTextWords = {
  unreadable(parameters: { readonly file: string; readonly reason: string }): string;
  bad(parameters: { readonly file: string }): string;
};

/** Reads and checks a policy. Undefined when it cannot be used: then every problem has been told. */
export function readPolicyText(context: Context, path: string, words: PolicyTextWords): PolicyText | undefined {
  const name = ownName(path);
  let document: string;
  try {
    document = readFileSync(path, 'utf8');
  } catch (error) {
    context.refuse(words.unreadable({ file: name, reason: describeFileError(error) }));
    return undefined;
  }
  const loaded = loadPolicy(document);
  if ('policy' in loaded) return { name, document, policy: loaded.policy };
  for (const problem of loaded.problems) context.stderr.line(problemLine(name, problem));
  context.refuse(words.bad({ file: name }));
  return undefined;
}
