import { SIGN_IN_PROBLEMS } from '../../words/sign-in-en.ts';
import { ApiProblem } from '../api/problem.ts';

/** Why it did not work, in a sentence or two: the service's own words, where it has any. */
export function problemWords(error: unknown): string {
  if (error instanceof DOMException) return SIGN_IN_PROBLEMS.passkeyLeft;
  if (!(error instanceof ApiProblem)) return SIGN_IN_PROBLEMS.trouble;
  if (error.code === 'offline') return SIGN_IN_PROBLEMS.offline;
  return error.detail ?? SIGN_IN_PROBLEMS.trouble;
}
