import type { z } from 'zod';
import { parseFact } from '../../rulebook/facts/parse.ts';
import type { ContextDeclared } from '../../rulebook/facts.ts';
import { PLATFORM } from '../../rulebook/ids.ts';
import { DAY, type Instant } from '../../rulebook/instant.ts';
import { parseTimestamp } from '../../rulebook/timestamp.ts';
import { type ContextRefusal, describeContextRefusal } from '../../words/contexts-en.ts';
import { describeProblem } from '../../words/en.ts';
import { ownEvent } from '../events/own-event.ts';
import type { FieldError } from '../http/problems.ts';
import type { contextDeclaration } from './contract.ts';

/** Longer than any storm or slowdown: what lasts longer is a policy. */
const LONGEST_DAYS = 366;

/** A context as an event, and what the rulebook reads of it. */
export type Declaration = { readonly event: Record<string, unknown>; readonly fact: ContextDeclared };

/** The event that declares a context, at the clock `at`; or what is wrong with it. */
export function declarationEvent(
  given: z.output<typeof contextDeclaration>,
  ids: { readonly event: string; readonly context: string },
  at: Instant,
): Declaration | { readonly errors: readonly FieldError[] } {
  const trouble = rangeTrouble(parseTimestamp(given.from), parseTimestamp(given.to));
  if (trouble !== undefined) return { errors: [{ pointer: '/body/to', detail: describeContextRefusal(trouble) }] };
  const event = ownEvent('context.declared', '/staff', PLATFORM, ids.event, at, { contextId: ids.context, ...given });
  const fact = parseFact(event, Number.POSITIVE_INFINITY);
  if (fact.type === 'context.declared') return { event, fact };
  if (fact.type !== 'refused') throw new Error(`a declaration was read as ${fact.type}`);
  const errors = fact.problems.map((problem) => ({
    pointer: problem.pointer.replace(/^\/data/, '/body'),
    detail: describeProblem(problem),
  }));
  return { errors };
}

function rangeTrouble(from: Instant | undefined, to: Instant | undefined): ContextRefusal | undefined {
  if (from === undefined || to === undefined) return undefined;
  if (from > to) return { code: 'backwards' };
  return to - from > LONGEST_DAYS * DAY ? { code: 'too-long', days: LONGEST_DAYS } : undefined;
}

/** The event that withdraws a context, at the clock `at`. */
export function withdrawalEvent(contextId: string, id: string, at: Instant): Record<string, unknown> {
  return ownEvent('context.withdrawn', '/staff', PLATFORM, id, at, { contextId });
}
