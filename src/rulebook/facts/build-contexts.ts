import type * as facts from '../facts.ts';
import type { Instant } from '../instant.ts';
import type { Checked } from './builder.ts';
import * as words from './choices.ts';
import type { Raw } from './events.ts';
import { finish } from './finish.ts';
import { MOST_NAMES } from './kinds.ts';
import { isAbsent, optionalNames } from './optional.ts';
import { readList } from './read-records.ts';
import { readChoice, readId, readTime } from './readers.ts';
import { markBad } from './scratch.ts';

/** Builders of facts about the whole marketplace. */

const readContextKind = readChoice(words.CONTEXT_KINDS);
const readOneAffected = readChoice(words.AFFECTED);

export function buildContextDeclared(
  event: Checked,
  data: Raw<'context.declared'>,
  at: Instant,
): facts.ContextDeclared {
  const from = readTime(data.from);
  const to = readTime(data.to);
  if (from > to) markBad();
  return {
    type: 'context.declared',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    contextId: readId(data.contextId),
    kind: readContextKind(data.kind),
    from,
    to,
    affects: readAffected(data.affects),
    regions: optionalNames(data.regions),
    carriers: optionalNames(data.carriers),
    countries: optionalNames(data.countries),
    digest: finish('context.declared', data),
  };
}

/** Both, where the event names none. */
function readAffected(value: unknown): readonly facts.Affected[] {
  if (isAbsent(value)) return words.AFFECTED;
  const affected = readList(value, MOST_NAMES, readOneAffected);
  return affected.length === 0 ? words.AFFECTED : affected;
}

export function buildContextWithdrawn(
  event: Checked,
  data: Raw<'context.withdrawn'>,
  at: Instant,
): facts.ContextWithdrawn {
  return {
    type: 'context.withdrawn',
    id: event.id,
    source: event.source,
    seller: event.subject,
    at,
    contextId: readId(data.contextId),
    digest: finish('context.withdrawn', data),
  };
}
