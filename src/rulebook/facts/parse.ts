import type { Fact } from '../facts.ts';
import { isSellerId, PLATFORM, unprintableCharacter } from '../ids.ts';
import { DAY, type Instant } from '../instant.ts';
import { parseTimestamp } from '../timestamp.ts';
import type { Checked } from './builder.ts';
import { BUILDERS, type Builder } from './builders.ts';
import { examine } from './examine.ts';
import { REFERENCE_LENGTH } from './kinds.ts';
import { type Problem, problemAt, shown } from './problem.ts';
import { openRecord } from './read-records.ts';
import { isBad, mixWhole, startReading } from './scratch.ts';

/** An event that cannot be used, with all that is wrong with it. */
export type Refused = { readonly type: 'refused'; readonly problems: readonly Problem[] };
/** An event of a type that we do not know: to be warned about and passed over. `name` is shortened. */
export type UnknownType = { readonly type: 'unknown'; readonly name: string };

/**
 * Makes a fact of an event (contract §1: CloudEvents 1.0, already parsed as JSON), or says why not. Never throws, and
 * never looks past a depth of 32. `wall` is the time on the caller's clock: an event more than 24 hours ahead of it
 * is refused.
 */
export function parseFact(event: unknown, wall: Instant): Fact | Refused | UnknownType {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    return refuse([problemAt([], { code: 'wrong-type', wanted: 'object', got: shown(event) })]);
  }
  const { type } = event as Envelope;
  const builder = BUILDERS.get(type);
  if (builder !== undefined) return build(builder, event, wall);
  if (typeof type === 'string' && type !== '') return { type: 'unknown', name: shown(type) };
  return refuse([
    problemAt(['type'], type === undefined ? { code: 'missing' } : { code: 'not-a-type', got: shown(type) }),
  ]);
}

type Envelope = { readonly [Name in 'specversion' | 'id' | 'source' | 'type' | 'subject' | 'time' | 'data']?: unknown };

function build(builder: Builder, event: Envelope, wall: Instant): Fact | Refused {
  const at = typeof event.time === 'string' ? parseTimestamp(event.time) : undefined;
  if (at !== undefined && at <= wall + DAY && hasGoodEnvelope(event, builder)) {
    startReading(builder.seed);
    mixWhole(at);
    const fact = builder.build(event, openRecord(event.data), at);
    if (!isBad()) return fact;
  }
  return refuse(examine(event, builder.type, wall));
}

function hasGoodEnvelope(event: Envelope, builder: Builder): event is Envelope & Checked {
  const { id, source, subject } = event;
  if (event.specversion !== '1.0' || !isReference(id) || !isReference(source)) return false;
  return builder.about === 'seller' ? typeof subject === 'string' && isSellerId(subject) : subject === PLATFORM;
}

function isReference(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0 || value.length > REFERENCE_LENGTH) return false;
  return unprintableCharacter(value) === -1;
}

function refuse(problems: readonly Problem[]): Refused {
  return { type: 'refused', problems };
}
