import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { AccountRefusal } from '../../rulebook/accounts/refusals.ts';
import { describeAccountRefusal } from '../../words/accounts-en.ts';
import { fill, type Parameters } from '../../words/fill.ts';
import { REQUEST_PROBLEMS, type RequestProblemCode } from '../../words/http-en.ts';
import { ACCOUNT_STATUSES } from './account-statuses.ts';
import { TRACKING_STATUSES } from './tracking-statuses.ts';

/** A request that is refused. The sentences are in `src/words/`, the status in the table below. */
export type Problem = {
  readonly code: RequestProblemCode;
  readonly parameters?: Parameters;
  /** JSON pointer to the place, where there is one. */
  readonly pointer?: string;
  /** Each place that cannot be used, with the cure. */
  readonly errors?: readonly FieldError[];
  /** When to come again, in seconds. */
  readonly retryAfter?: number;
  /** Which parts of the service are not ready. */
  readonly parts?: readonly NotReady[];
};

/** Every code there is: the last part of a problem's `type`. */
export type ProblemCode = RequestProblemCode | AccountRefusal['code'];

/** A part of the service that cannot work yet, with what to do about it. */
export type NotReady = {
  readonly part: 'server' | 'database' | 'migrations' | 'ledger' | 'keys';
  readonly detail: string;
};

export type FieldError = { readonly pointer: string; readonly detail: string };

/** RFC 9457, with JSON pointers. */
export const problemDocument = z
  .object({
    type: z.string().meta({ description: 'Where the problem is explained', example: '/problems/unknown-seller' }),
    title: z.string().meta({ description: 'The same for every problem of this type' }),
    status: z.number().int(),
    detail: z.string().meta({ description: 'What is wrong with this request, and the cure' }),
    pointer: z.string().optional().meta({ description: 'JSON pointer to the place', example: '/query/limit' }),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'Every place that cannot be used' }),
    parts: z
      .array(z.object({ part: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'Which parts of the service are not ready' }),
    reference: z.string().optional().meta({ description: 'Of the entry in our log: tell it to support' }),
  })
  .meta({ id: 'Problem', description: 'What went wrong, as RFC 9457 has it.' });

export const PROBLEM_TYPE = 'application/problem+json';

/** The one table of what each problem is over HTTP. Nothing below this folder knows these numbers. */
export const STATUS: Readonly<Record<ProblemCode, number>> = {
  'invalid-request': 400,
  'malformed-json': 400,
  'not-utf-8': 400,
  'unreadable-request': 400,
  'bad-cursor': 400,
  'metrics-token-needed': 403,
  'appeal-decider-barred': 403,
  'no-such-page': 404,
  'unknown-seller': 404,
  'unknown-action': 404,
  'unknown-context': 404,
  'unknown-order': 404,
  'no-such-own-order': 404,
  'no-statement': 404,
  'unknown-webhook': 404,
  'unknown-delivery': 404,
  'webhook-exists': 409,
  'webhook-disabled': 409,
  'too-many-webhooks': 409,
  'unknown-notice': 404,
  'unknown-report': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'statement-incomplete': 409,
  'not-reportable': 409,
  'personal-data-in-record': 409,
  'unknown-appeal': 404,
  'unknown-question': 404,
  'action-over': 409,
  'action-undone': 409,
  'appeal-window-over': 409,
  'appeal-open': 409,
  'appeal-not-new': 409,
  'appeal-over': 409,
  'unknown-case': 404,
  'case-closed': 409,
  'case-claimed': 409,
  'case-not-claimed': 409,
  'second-person-needed': 409,
  'nothing-to-undo': 409,
  'decision-not-offered': 409,
  'changed-meanwhile': 409,
  'case-moved-on': 409,
  'contact-first': 409,
  'unknown-link': 404,
  'link-decided': 409,
  'unknown-policy': 404,
  'unknown-proposal': 404,
  'proposal-over': 409,
  'proposed-yourself': 409,
  'policy-moved-on': 409,
  'notice-too-short': 409,
  'version-not-new': 409,
  'from-too-early': 409,
  'task-done': 409,
  'unknown-leaf': 404,
  'no-such-tree': 404,
  'takeover-known': 409,
  'unknown-emergency': 404,
  'unknown-order-anywhere': 404,
  'emergency-reason-short': 400,
  'emergency-running': 409,
  'emergency-review-overdue': 409,
  'emergency-misused': 403,
  'emergency-not-your-part': 403,
  'emergency-own': 403,
  'emergency-reviewer-barred': 403,
  'emergency-not-waiting': 409,
  'emergency-not-open': 409,
  'emergency-not-ended': 409,
  'emergency-not-asked': 409,
  'unknown-file': 404,
  'file-sent': 409,
  'broken-picture': 400,
  'slow-picture': 400,
  'no-picture': 415,
  'odd-picture': 415,
  'picture-too-large': 413,
  'too-many-pixels': 413,
  'too-many-files': 409,
  'too-many-files-today': 409,
  'files-full': 409,
  'pictures-busy': 503,
  'unknown-picture': 404,
  'too-many-pictures': 409,
  'too-many-pictures-today': 409,
  'pictures-full': 409,
  'message-not-read': 409,
  'attestation-needed': 403,
  'briefing-changed': 409,
  'unknown-incident': 404,
  'incident-claimed': 409,
  'incident-not-yours': 409,
  'incident-closed': 409,
  'incident-destroyed': 409,
  'report-sent-otherwise': 409,
  'customer-data-erased': 409,
  'unknown-request': 404,
  'unknown-customer': 404,
  'request-over': 409,
  'request-not-movable': 409,
  'extended-already': 409,
  'extension-late': 409,
  'copy-elsewhere': 409,
  'copy-expired': 410,
  'receipt-not-ready': 409,
  'order-handed-over': 409,
  'order-ended': 409,
  'other-country': 409,
  'other-region': 409,
  'address-unchanged': 409,
  'unknown-thread': 404,
  'unknown-message': 404,
  'thread-closed': 409,
  'thread-over': 409,
  'thread-blocked-by-you': 409,
  'thread-blocked': 409,
  'messages-restricted': 403,
  'message-sent-otherwise': 409,
  'quick-replies-changed': 409,
  'dispatched-order': 409,
  'not-to-be-shipped': 409,
  'said-otherwise': 409,
  'working-time-changed': 409,
  'no-promise': 409,
  'too-many-live': 429,
  'unknown-held-message': 404,
  'message-not-waiting': 409,
  'unknown-dispute': 404,
  'dispute-order-settled': 409,
  'dispute-not-yet': 409,
  'dispute-nothing-yet': 409,
  'dispute-too-late': 409,
  'dispute-open-already': 409,
  'dispute-decided-already': 409,
  'dispute-sent-otherwise': 409,
  'dispute-over': 409,
  'dispute-too-early': 409,
  'dispute-answered': 409,
  'dispute-not-asked': 409,
  'dispute-party': 403,
  'dispute-same-person': 403,
  'dispute-never-the-sellers': 409,
  'dispute-changed': 409,
  'message-texts-destroyed': 409,
  'keys-unavailable': 503,
  'label-unreadable': 400,
  'label-unknown': 404,
  'label-voided': 409,
  'parcel-over': 409,
  'parcel-with-another': 409,
  'leg-begun-elsewhere': 409,
  'parcel-on-another-leg': 409,
  'parcel-going-back': 409,
  'call-not-granted': 409,
  'no-telephony': 409,
  'no-number': 409,
  'telephony-failed': 503,
  'pass-over': 410,
  'unknown-pass': 404,
  'no-label': 409,
  'unknown-hub': 404,
  'unknown-parcel': 404,
  'unknown-box': 404,
  'unknown-consignment': 404,
  'consignment-not-movable': 409,
  'planned-otherwise': 409,
  'dispatch-restricted': 403,
  'no-hub-label': 409,
  'no-customs-form': 409,
  'unknown-label': 404,
  'unknown-return': 404,
  'return-code-unknown': 404,
  'return-code-unreadable': 400,
  'return-not-delivered': 409,
  'return-too-late': 409,
  'return-open': 409,
  'return-asked-otherwise': 409,
  'return-moved-on': 409,
  'return-changed': 409,
  'return-not-yours': 403,
  'inspection-contradicts': 400,
  'not-for-stock': 400,
  'refund-owed': 409,
  'paid-unknown': 409,
  'refund-other-currency': 400,
  'refund-nothing': 400,
  'refund-too-much': 409,
  'refund-sent-otherwise': 409,
  'refund-changed': 409,
  'too-large': 413,
  'too-many-events': 413,
  'unsupported-content': 415,
  'unsupported-encoding': 415,
  'too-many-requests': 429,
  internal: 500,
  'took-too-long': 503,
  unavailable: 503,
  'not-ready': 503,
  ...TRACKING_STATUSES,
  ...ACCOUNT_STATUSES,
};

/** Answers a request with a problem: `return refuse(reply, { code: 'unknown-seller', parameters: { seller } })`. */
export function refuse(reply: FastifyReply, problem: Problem): FastifyReply {
  const { code, parameters = {}, pointer, errors, retryAfter, parts } = problem;
  const { title, detail } = REQUEST_PROBLEMS[code];
  const only = errors?.length === 1 ? errors[0] : undefined;
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  return sendProblem(reply, {
    type: problemType(code),
    title,
    status: STATUS[code],
    detail: only === undefined ? fill(detail, parameters) : `${fieldOf(only.pointer)}: ${only.detail}`,
    pointer: pointer ?? only?.pointer,
    errors: errors === undefined ? undefined : [...errors],
    parts: parts === undefined ? undefined : [...parts],
    reference: code === 'internal' ? reply.request.id : undefined,
  });
}

/** The same for what accounts refuse, and for who may not do what. */
export function refuseAccount(reply: FastifyReply, refusal: AccountRefusal): FastifyReply {
  const status = STATUS[refusal.code];
  if (refusal.code === 'too-many-attempts') reply.header('retry-after', refusal.seconds);
  if (refusal.code === 'sign-in-needed') reply.header('www-authenticate', 'Bearer');
  return sendProblem(reply, { type: problemType(refusal.code), ...describeAccountRefusal(refusal), status });
}

function sendProblem(reply: FastifyReply, document: Document): FastifyReply {
  const { type, title, status, ...rest } = document;
  // As text: the shapes that a route declares for its own answers have no say in it.
  const text = JSON.stringify({ type, title, status, ...rest });
  return reply.code(status).header('cache-control', 'no-store').type(PROBLEM_TYPE).send(text);
}

/** `/query/limit` as people write it: `query.limit`. */
function fieldOf(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~');
}

type Document = {
  [Name in keyof z.infer<typeof problemDocument>]: z.infer<typeof problemDocument>[Name] | undefined;
} & {
  readonly status: number;
};

/** The `type` of a problem: also the address of the page that explains it. */
export function problemType(code: ProblemCode): string {
  return `/problems/${code}`;
}

/** What a route may refuse beside what any route may: for `schema.response`. */
export function refusals(...codes: ProblemCode[]): Record<never, never> {
  const byStatus: Record<number, ProblemCode[]> = {};
  for (const code of codes) byStatus[STATUS[code]] = [...(byStatus[STATUS[code]] ?? []), code];
  const answers = Object.entries(byStatus).map(([status, those]) => [status, answerFor(those)] as const);
  return Object.fromEntries(answers);
}

function answerFor(codes: readonly ProblemCode[]) {
  return { description: describeCodes(codes), content: { [PROBLEM_TYPE]: { schema: problemDocument } } };
}

/** Stands between the problems of one status. */
export const SEPARATOR = ' · ';

/** Links to the pages about problems. */
export function describeCodes(codes: readonly ProblemCode[]): string {
  return codes.map((code) => `[${code}](${problemType(code)})`).join(SEPARATOR);
}
