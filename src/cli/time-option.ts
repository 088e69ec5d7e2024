import type { Instant } from '../rulebook/instant.ts';
import { parseTimestamp } from '../rulebook/timestamp.ts';
import { fill } from '../words/fill.ts';
import { OPERATOR_SENTENCES } from '../words/operator-en.ts';
import type { Context } from './command.ts';

/** The instant that an option gives; `bad` when it is none, which has been said. */
export function readTime(context: Context, option: string): Instant | undefined | 'bad' {
  const given = context.option(option);
  if (given === undefined) return undefined;
  const at = parseTimestamp(given);
  if (at !== undefined) return at;
  context.refuse(fill(OPERATOR_SENTENCES['bad-time'], { option, given }));
  return 'bad';
}
