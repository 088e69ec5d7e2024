import { problemEntry } from '../problem-catalogue.ts';
import { describeCodes, PROBLEM_TYPE, type ProblemCode } from '../problems.ts';
import type { JsonObject } from './operation-document.ts';
import { refer } from './schema-book.ts';

/** What any route may answer beside its own: by status, a name in the document and the problems it stands for. */
const COMMON = {
  400: { name: 'BadRequest', codes: ['invalid-request', 'malformed-json', 'not-utf-8', 'unreadable-request'] },
  401: { name: 'SignInNeeded', codes: ['sign-in-needed'] },
  403: { name: 'NotAllowed', codes: ['not-permitted', 'another-seller', 'scope-missing', 'foreign-origin'] },
  413: { name: 'TooLarge', codes: ['too-large'] },
  415: { name: 'Unsupported', codes: ['unsupported-content', 'unsupported-encoding'] },
  429: { name: 'TooManyRequests', codes: ['too-many-requests'] },
  500: { name: 'Internal', codes: ['internal'] },
  503: { name: 'Unavailable', codes: ['unavailable', 'took-too-long'] },
} as const;

type CommonStatus = keyof typeof COMMON;

/** Which of them a route may answer. */
export function commonAnswers(route: {
  readonly guarded: boolean;
  readonly counted: boolean;
  readonly takesBody: boolean;
  readonly takesParameters: boolean;
}): JsonObject {
  const statuses: CommonStatus[] = [500, 503];
  if (route.takesBody || route.takesParameters) statuses.push(400);
  if (route.guarded) statuses.push(401, 403);
  if (route.takesBody) statuses.push(413, 415);
  if (route.counted) statuses.push(429);
  return Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/${COMMON[status].name}` }]),
  );
}

/** The problems that a status stands for on any route. */
export function describeCommon(status: number): string {
  const known = Object.entries(COMMON).find(([one]) => Number(one) === status)?.[1];
  return known === undefined ? '' : describeCodes(known.codes);
}

/** Their descriptions, for the components of the document. */
export function commonComponents(): JsonObject {
  return Object.fromEntries(
    Object.entries(COMMON).map(([status, { name, codes }]) => [
      name,
      {
        description: describeCodes(codes),
        headers: status === '429' || status === '503' ? RETRY_AFTER : {},
        content: { [PROBLEM_TYPE]: { schema: refer('Problem'), example: exampleOf(codes[0]) } },
      },
    ]),
  );
}

function exampleOf(code: ProblemCode): JsonObject {
  const { type, title, status, example } = problemEntry(code);
  return { type, title, status, detail: example };
}

const RETRY_AFTER = {
  'retry-after': { description: 'When to come again, in seconds', schema: { type: 'integer' } },
} as const;
