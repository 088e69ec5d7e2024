import { parseFact } from '../../rulebook/facts/parse.ts';
import type { TakeoverConfirmed } from '../../rulebook/facts.ts';
import { DAY, type Instant } from '../../rulebook/instant.ts';
import { formatTimestamp, parseTimestamp } from '../../rulebook/timestamp.ts';
import { describeProblem } from '../../words/en.ts';
import { describeTakeoverFault, type TakeoverFault } from '../../words/takeovers-api-en.ts';
import { ownEvent } from '../events/own-event.ts';
import type { FieldError } from '../http/problems.ts';

/** What settled before moves nothing (policy §1: 200 days), so nobody need confirm more at once. */
const LONGEST_DAYS = 200;

type Span = { readonly from: string; readonly to: string; readonly breaches: readonly string[] };

/** Who confirms, and where the reason lies. */
type Said = { readonly person: string; readonly reasonRef: string };

/** A takeover as an event, and what the rulebook reads of it. */
export type Confirmation = { readonly event: Record<string, unknown>; readonly fact: TakeoverConfirmed };

/** The event that confirms a takeover of a seller's account, at the clock `at`; or what is wrong with it. */
export function confirmationEvent(
  seller: string,
  id: string,
  at: Instant,
  span: Span,
  said?: Said,
): Confirmation | { readonly errors: readonly FieldError[] } {
  const fault = faultOf(parseTimestamp(span.from), parseTimestamp(span.to), at);
  if (fault !== undefined) return { errors: [{ pointer: '/body/to', detail: describeTakeoverFault(fault) }] };
  const { from, to, breaches } = span;
  const event = ownEvent('takeover.confirmed', '/staff', seller, id, at, { from, to, breaches, by: 'staff', ...said });
  const fact = parseFact(event, Number.POSITIVE_INFINITY);
  if (fact.type === 'takeover.confirmed') return { event, fact };
  if (fact.type !== 'refused') throw new Error(`a takeover was read as ${fact.type}`);
  const errors = fact.problems.map((problem) => ({
    pointer: problem.pointer.replace(/^\/data/, '/body'),
    detail: describeProblem(problem),
  }));
  return { errors };
}

function faultOf(from: Instant | undefined, to: Instant | undefined, at: Instant): TakeoverFault | undefined {
  if (from === undefined || to === undefined) return undefined;
  if (from >= to) return { code: 'backwards' };
  if (to > at) return { code: 'ahead', clock: formatTimestamp(at) };
  return to - from > LONGEST_DAYS * DAY ? { code: 'too-long', days: LONGEST_DAYS } : undefined;
}

/** Of what was confirmed, what covers all of another takeover. */
export function covering<Known extends Pick<TakeoverConfirmed, 'from' | 'to' | 'breaches'>>(
  known: readonly Known[],
  { from, to, breaches }: TakeoverConfirmed,
): Known | undefined {
  return known.find(
    (each) => each.from <= from && to <= each.to && breaches.every((event) => each.breaches.includes(event)),
  );
}
