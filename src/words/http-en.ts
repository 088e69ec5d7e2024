import { NOUN_PROBLEMS, type NounProblemCode } from './noun-problems-en.ts';

/** What can be wrong with a request, beside who asks: the last part of a problem's `type`, `/problems/<code>`. */
export type RequestProblemCode =
  | 'invalid-request'
  | 'malformed-json'
  | 'not-utf-8'
  | 'unreadable-request'
  | 'bad-cursor'
  | 'no-such-page'
  | 'unknown-seller'
  | 'unknown-action'
  | 'unknown-context'
  | 'no-statement'
  | 'statement-incomplete'
  | 'not-reportable'
  | 'personal-data-in-record'
  | 'unknown-webhook'
  | 'unknown-delivery'
  | 'webhook-exists'
  | 'webhook-disabled'
  | 'too-many-webhooks'
  | 'unknown-notice'
  | 'unknown-report'
  | 'method-not-allowed'
  | 'took-too-long'
  | 'conflict'
  | 'too-large'
  | 'too-many-events'
  | 'unsupported-content'
  | 'unsupported-encoding'
  | 'too-many-requests'
  | 'internal'
  | 'unavailable'
  | 'not-ready'
  | 'metrics-token-needed'
  | NounProblemCode;

/** How a problem is told. The title is always the same; the detail has this request's parameters. */
export type ProblemWords = {
  readonly title: string;
  readonly detail: string;
  /** For the page about it: when it comes, and what to do. */
  readonly meaning: string;
  readonly cure: string;
};

export const REQUEST_PROBLEMS: Readonly<Record<RequestProblemCode, ProblemWords>> = {
  ...NOUN_PROBLEMS,
  'invalid-request': {
    title: 'Something in the request cannot be used',
    detail: 'Look at the errors: each names the place and says what belongs there',
    meaning:
      'A part of the address, the query or the body is missing, of the wrong kind or out of range. Nothing was changed.',
    cure: 'The errors list every place as a JSON pointer (/body/from, /query/limit, /path/id) with what belongs there. Mend them and send the request again.',
  },
  'malformed-json': {
    title: 'The body is not JSON',
    detail: 'At line {line}, character {character}, JSON asks for {wanted}',
    meaning: 'The body stops being JSON at the place that the detail names. Nothing was taken in.',
    cure: 'Write the body with a JSON library. Common causes are a comma after the last entry, single quotation marks, and a body that was cut off.',
  },
  'not-utf-8': {
    title: 'The body is not UTF-8',
    detail: 'The bytes from {place} on are no UTF-8; send the body in that encoding',
    meaning: 'JSON travels as UTF-8 (RFC 8259), and these bytes are something else. Nothing was taken in.',
    cure: 'Encode the body as UTF-8. Bytes of Latin-1 or Windows-1252 are the usual cause.',
  },
  'unreadable-request': {
    title: 'The request could not be read',
    detail: '{why}',
    meaning: 'The request broke off, says a length that is not its own, or is packed in a way that cannot be unpacked.',
    cure: 'Send it again. If it stays so, look at what sits between you and this server: a proxy may cut off or repack bodies.',
  },
  'bad-cursor': {
    title: 'The cursor is none of this list',
    detail: 'Begin again without a cursor, and pass on `next` of each page as it is',
    meaning:
      'A cursor belongs to one list in one order with one set of filters. This one is cut off, or of another list.',
    cure: 'Take the first page without a cursor, then hand `next` of each page to the next request, with the same filters.',
  },
  'no-such-page': {
    title: 'There is nothing at this address',
    detail: 'Look at the address; the reference at /docs lists every route',
    meaning: 'No route has this address.',
    cure: 'Compare it with the reference at /docs. Routes of the API begin with /v1 and have no slash at the end.',
  },
  'unknown-seller': {
    title: 'We have not heard of this seller',
    detail: 'No event has come about the seller {seller} yet',
    meaning: 'A seller is known from its first event on. None has come about this one.',
    cure: 'Look at the id: it is the `subject` of the seller’s events. Capital and small letters are different.',
  },
  'unknown-action': {
    title: 'There is no such action',
    detail: 'The seller {seller} has no action with the number {number}',
    meaning: 'Actions are numbered from 1 for each seller, and are kept for ever. This one has not been.',
    cure: 'Take the id from a decision or from the standing. In an address S-17/1 is written S-17~1.',
  },
  'unknown-notice': {
    title: 'There is no such notice',
    detail: 'No notice has the id {notice}',
    meaning: 'Notices are kept for ever. There is none of this name.',
    cure: 'Take the id from the list of notices. It is the seller, a tilde and the name of the notice, like S-17~d3.',
  },
  'unknown-report': {
    title: 'There is no such report',
    detail: 'The seller {seller} has no report for the week that begins on {week}',
    meaning: 'Reports are kept for ever. A week in which nothing happened and nothing was in force has none.',
    cure: 'Take `week` from the list of reports. It is the Monday that the week begins with, like 2026-03-09.',
  },
  'unknown-context': {
    title: 'There is no such context',
    detail: 'No context with the id {context} was declared',
    meaning:
      'Contexts (storms, customs, slowdowns) are kept for ever, also when they were withdrawn. This one never was.',
    cure: 'Take the id from the list of contexts.',
  },
  'no-statement': {
    title: 'This decision has no statement of reasons',
    detail: 'No decision of this action with the number {decision} brought or changed a measure',
    meaning:
      'Statements are given for decisions that bring a measure or change one. What ends one, or puts it before a person, has none.',
    cure: 'Take `sequence` of a decision from the action, or leave `decision` out to get the latest statement.',
  },
  'statement-incomplete': {
    title: 'The statement of reasons would not be complete',
    detail: 'It lacks {missing}; nothing is told rather than half of it',
    meaning:
      'A statement must tell facts, figures, evidence, rule, measure and redress. One of these could not be found, so the statement is refused instead of being given with a gap.',
    cure: 'Tell support the action. For operators: look whether events or policies of the ledger were lost, and at the statement texts.',
  },
  'not-reportable': {
    title: 'This decision is not one for the DSA Transparency Database',
    detail: '{uncovered}. The reasons are in the letter: ask with format=letter or format=pdf',
    meaning:
      'Only restrictions of information that a seller provided are reported there (Regulation (EU) 2022/2065, art. 17). The seller has the reasons of every decision all the same.',
    cure: 'Report nothing for this decision. Its reasons are told with format=letter, format=pdf, or as JSON.',
  },
  'personal-data-in-record': {
    title: 'The record would hold personal data',
    detail: 'There is {found}; records for the DSA Transparency Database are public',
    meaning:
      'Before a record is told, its texts are searched for what names or leads to a person. Something was found.',
    cure: 'For operators: take it out of the statement texts (KINGSTON_STATEMENTS) and ask again.',
  },
  'unknown-webhook': {
    title: 'There is no such endpoint',
    detail: 'No endpoint has the id {webhook}',
    meaning: 'It was never made, or has been deleted; then everything about it is gone.',
    cure: 'Take the id from the list of webhooks.',
  },
  'unknown-delivery': {
    title: 'There is no such message',
    detail: 'This endpoint has no message with the id {delivery}',
    meaning: 'Messages and what became of them are kept for 30 days.',
    cure: 'Take the id from the list of deliveries of this endpoint, or from the header webhook-id of what you received.',
  },
  'webhook-exists': {
    title: 'This address is told already',
    detail: 'Change the endpoint that is there, or give another URL',
    meaning: 'One URL has one endpoint, so that nothing is sent there twice.',
    cure: 'Find the endpoint in the list of webhooks. If its secret got lost, rotate it.',
  },
  'webhook-disabled': {
    title: 'Nothing is sent to this endpoint',
    detail: 'Make it active first, then send the messages again',
    meaning:
      'The endpoint was disabled, because it answered that it is gone, or because nothing could be delivered for five days.',
    cure: 'Mend what is wrong at the other end, send a test, make the endpoint active, then replay.',
  },
  'too-many-webhooks': {
    title: 'There are too many endpoints',
    detail: 'There may be {most}; delete those that nobody needs',
    meaning: 'Each message is sent to every endpoint that wants it, so their number has a limit.',
    cure: 'Delete endpoints that nobody needs any more, or let one program pass messages on.',
  },
  'method-not-allowed': {
    title: 'This address does not take that method',
    detail: 'It takes {allowed}',
    meaning: 'The address exists, with other methods.',
    cure: 'Use one of the methods named in the header Allow and in the detail.',
  },
  'took-too-long': {
    title: 'The answer took too long',
    detail: 'It was given up after {seconds} s; send the request again',
    meaning: 'The server could not finish in time and gave up. A change may have been made or not.',
    cure: 'Send the request again: events that are in already are known as duplicates. Smaller batches are quicker.',
  },
  conflict: {
    title: 'Something else changed it in the meantime',
    detail: 'Load it again and decide anew',
    meaning: 'What the request wanted to change is no longer as it was when it was read.',
    cure: 'Load it again, look at what changed, and send a new request.',
  },
  'too-large': {
    title: 'The body is too large',
    detail: 'It may have {most} at most, unpacked',
    meaning: 'The body is longer than this route takes. Nothing was taken in.',
    cure: 'Send it in several requests. Events may come in any number of batches, also one after the other on one connection.',
  },
  'too-many-events': {
    title: 'There are too many events in one request',
    detail: 'It holds {count} events; send at most {most} at a time',
    meaning: 'A batch may hold a limited number of events. Nothing of this one was taken in.',
    cure: 'Split it. Repeats do no harm, so a batch may be sent again as a whole when in doubt.',
  },
  'unsupported-content': {
    title: 'The body is of a kind that is not understood',
    detail: 'Send {wanted}, and name it in the header Content-Type',
    meaning: 'The header Content-Type is missing, or names something that this route does not read.',
    cure: 'Set Content-Type to one of the kinds in the detail.',
  },
  'unsupported-encoding': {
    title: 'The body is packed in a way that is not understood',
    detail: 'Send it as it is, or packed with {wanted}',
    meaning: 'The header Content-Encoding names something that this route does not unpack.',
    cure: 'Leave the body as it is, or use one of the ways in the detail.',
  },
  'too-many-requests': {
    title: 'That was too many requests',
    detail: 'Wait {seconds} s, then go on',
    meaning:
      'Requests are counted for each key and each person over a minute, so that one cannot slow down all others.',
    cure: 'Wait as long as the header Retry-After says. Put more events into each request instead of sending more requests.',
  },
  internal: {
    title: 'Something went wrong on our side',
    detail: 'It is in our log under {reference}',
    meaning:
      'A mistake of the program. What was confirmed before is safe; what this request asked for was not done, or its answer got lost.',
    cure: 'Send the request again: events that are in already are known as duplicates. If it stays so, tell support the reference.',
  },
  unavailable: {
    title: 'The service cannot answer at the moment',
    detail: '{why}. Try again in {seconds} s; nothing that was confirmed is lost',
    meaning: 'The database is away, full or too busy. What was confirmed before is safe.',
    cure: 'Send the request again after the time in the header Retry-After. Events that are in already are known as duplicates.',
  },
  'not-ready': {
    title: 'The service is not ready yet',
    detail: '{why}',
    meaning: 'The server is starting or stopping, or a part that it needs is missing. The answer names the part.',
    cure: 'For load balancers: send requests to another server until this one is ready. For operators: the parts say what to do.',
  },
  'metrics-token-needed': {
    title: 'Metrics are not for everybody',
    detail: 'Send the token of KINGSTON_METRICS_TOKEN as Authorization: Bearer, or ask from the machine itself',
    meaning: 'Metrics are answered to programs on the same machine, and to those that know the token.',
    cure: 'Set KINGSTON_METRICS_TOKEN for the server, and let the collector send it as a bearer token.',
  },
};

/** What `/readyz` says of a server that finishes what it has begun. */
export const STOPPING_WORDS = 'is stopping; send requests to another one';

/** What `/readyz` says to others of a part that is missing: why may hold paths, and what the database said. */
export const MISSING_WORDS = 'is not ready; on the machine itself /readyz says why';

/** A size in bytes as people read it: `16 MiB`. */
export function describeBytes(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${Math.floor(bytes / (1024 * 1024))} MiB` : `${Math.floor(bytes / 1024)} KiB`;
}
