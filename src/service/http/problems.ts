import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { AccountRefusal } from '../../rulebook/accounts/refusals.ts';
import { describeAccountRefusal } from '../../words/accounts-en.ts';
import { fill, type Parameters } from '../../words/fill.ts';
import { REQUEST_PROBLEMS, type RequestProblemCode } from '../../words/http-en.ts';
import { STATUS } from './statuses.ts';

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
