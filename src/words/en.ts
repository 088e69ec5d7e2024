import type { Problem, WantedType } from '../rulebook/facts/problem.ts';

/**
 * The English of everything that is refused: a sentence for each code, with the cure where there is one. Each begins
 * in lower case and has no full stop, so that it can follow the name of a field: `data.shipBy: is missing`.
 */
export function describeProblem(problem: Problem): string {
  switch (problem.code) {
    case 'missing':
      return 'is missing';
    case 'empty':
      return 'is empty';
    case 'wrong-type':
      return `is ${problem.got}; give ${WANTED[problem.wanted]}`;
    case 'wrong-version':
      return `is ${problem.got}; only '1.0' is understood`;
    case 'too-long':
      return `has ${problem.length} characters; at most ${problem.most} are allowed`;
    case 'too-many':
      return `has ${problem.length} entries; at most ${problem.most} are allowed`;
    case 'too-deep':
      return `is nested too deep; at most ${problem.most} levels are allowed`;
    case 'foreign-character':
      return `has the character ${problem.character} at place ${problem.at}; only letters A-Z and a-z, digits, '.', '_' and '-' are allowed`;
    case 'unprintable-character':
      return `has a control character or half a character at place ${problem.at}; take it out`;
    case 'not-a-type':
      return `is ${problem.got}; give the name of an event type, like 'order.placed'`;
    case 'reserved-seller':
      return `is 'platform', which no seller may be called; give the seller's id`;
    case 'not-the-platform':
      return `must be 'platform' for ${problem.type}`;
    case 'not-a-time':
      return `is ${problem.got}; give an RFC 3339 time like 2026-03-02T10:00:00Z`;
    case 'too-far-ahead':
      return `is ${problem.got}, more than 24 hours ahead of the clock; the latest time allowed now is ${problem.latest}`;
    case 'before':
      return `is ${problem.got}, before ${problem.other} (${problem.start})`;
    case 'not-one-of':
      return `is ${problem.got}; it must be one of ${problem.allowed.join(', ')}`;
    case 'judged-by-meter':
      return `is ${problem.got}, which is judged by its meter and not confirmed by hand; it must be one of ${problem.allowed.join(', ')}`;
    case 'out-of-range':
      return `is ${problem.got}; it must be from ${problem.least} to ${problem.most}`;
    case 'not-whole':
      return `is ${problem.got}; it must be a whole number`;
    case 'not-an-amount':
      return `is ${problem.got}; give a decimal number as text, like '45.00'`;
    case 'too-precise':
      return `is ${problem.got}; this currency has ${problem.decimals} decimals`;
    case 'too-much':
      return `is ${problem.got}, more than can be counted exactly`;
    case 'not-a-currency':
      return `is ${problem.got}; give three capital letters of ISO 4217, like 'USD'`;
  }
}

const WANTED: Readonly<Record<WantedType, string>> = {
  text: 'a text in quotation marks',
  number: 'a number',
  'true-or-false': 'true or false',
  list: 'a list',
  object: 'an object',
};

/** What is wrong with a line of a file, before it is an event. */
export function describeLineProblem(trouble: 'too-long' | 'not-utf-8'): string {
  switch (trouble) {
    case 'too-long':
      return 'has more than 1048576 characters';
    case 'not-utf-8':
      return 'is not UTF-8; save the file in that encoding';
  }
}

/** What a warning says about an event of a type that we do not know. */
export function describeUnknownType(name: string): string {
  return `is ${name}, which is unknown; such events are passed over`;
}
