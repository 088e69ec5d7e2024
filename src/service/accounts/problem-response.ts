import type { AccountRefusal } from '../../rulebook/accounts/refusals.ts';
import { describeAccountRefusal } from '../../words/accounts-en.ts';
import { ACCOUNT_STATUSES } from '../http/account-statuses.ts';

/** A refusal as an answer of its own (RFC 9457), for what does not go through the routes of the API. */
export function problemResponse(refusal: AccountRefusal, pointer?: string, headers = new Headers()): Response {
  const status = ACCOUNT_STATUSES[refusal.code];
  headers.set('content-type', 'application/problem+json; charset=utf-8');
  headers.set('cache-control', 'no-store');
  if (refusal.code === 'too-many-attempts') headers.set('retry-after', String(refusal.seconds));
  const words = describeAccountRefusal(refusal);
  const problem = { type: `/problems/${refusal.code}`, ...words, status, ...(pointer !== undefined && { pointer }) };
  return new Response(JSON.stringify(problem), { status, headers });
}
