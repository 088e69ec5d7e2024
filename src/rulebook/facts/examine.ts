import { PLATFORM } from '../ids.ts';
import { DAY, type Instant } from '../instant.ts';
import { formatTimestamp, LAST_INSTANT, parseTimestamp } from '../timestamp.ts';
import { EVENTS, type EventDescription } from './events.ts';
import { examineField, type Report } from './examine-field.ts';
import { record, reference, sellerId, time } from './kinds.ts';
import { type Problem, problemAt, shown, type Trouble } from './problem.ts';

/** Enough for anyone to go on with; an event with a list of ten thousand bad entries does not fill the screen. */
export const MOST_PROBLEMS = 50;

/**
 * Everything that is wrong with an event of a known type, in the order of the contract. The slow and wordy twin of
 * the readers: it runs only when they found something bad, and must then find it too.
 */
export function examine(event: object, type: keyof typeof EVENTS, wall: Instant): readonly Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, trouble) => {
    if (trouble !== undefined && problems.length < MOST_PROBLEMS) problems.push(problemAt(path, trouble));
  };
  const envelope = event as Readonly<Record<string, unknown>>;
  const description: EventDescription = EVENTS[type];
  report(['specversion'], troubleWithVersion(envelope['specversion']));
  examineField(envelope['id'], reference, ['id'], report);
  examineField(envelope['source'], reference, ['source'], report);
  if (description.about === 'seller') examineField(envelope['subject'], sellerId, ['subject'], report);
  else report(['subject'], troubleWithPlatform(envelope['subject'], type));
  examineField(envelope['time'], time, ['time'], report);
  report(['time'], troubleWithFuture(envelope['time'], wall));
  examineField(envelope['data'], record(description.data), ['data'], report);
  if (type === 'context.declared' || type === 'takeover.confirmed')
    report(['data', 'to'], troubleWithPeriod(envelope['data']));
  return problems;
}

function troubleWithVersion(version: unknown): Trouble | undefined {
  if (version === undefined) return { code: 'missing' };
  return version === '1.0' ? undefined : { code: 'wrong-version', got: shown(version) };
}

function troubleWithPlatform(subject: unknown, type: string): Trouble | undefined {
  if (subject === undefined) return { code: 'missing' };
  return subject === PLATFORM ? undefined : { code: 'not-the-platform', type };
}

function troubleWithFuture(value: unknown, wall: Instant): Trouble | undefined {
  const at = typeof value === 'string' ? parseTimestamp(value) : undefined;
  if (at === undefined || at <= wall + DAY) return undefined;
  const latest = formatTimestamp(Math.min(LAST_INSTANT, Math.max(0, Math.floor(wall + DAY))));
  return { code: 'too-far-ahead', got: shown(value), latest };
}

/** A context, like a takeover, must not end before it begins. */
function troubleWithPeriod(data: unknown): Trouble | undefined {
  const { from, to } = (data ?? {}) as { readonly from?: unknown; readonly to?: unknown };
  const start = typeof from === 'string' ? parseTimestamp(from) : undefined;
  const end = typeof to === 'string' ? parseTimestamp(to) : undefined;
  if (start === undefined || end === undefined || start <= end) return undefined;
  return { code: 'before', other: 'data.from', got: shown(to), start: formatTimestamp(start) };
}
