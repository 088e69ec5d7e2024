import { parseFact } from '../../rulebook/facts/parse.ts';
import type { Fact } from '../../rulebook/facts.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { describeLineProblem, describeProblem, describeUnknownType } from '../../words/en.ts';
import { findJsonError } from './json-error.ts';
import { type Lines, readLines } from './lines.ts';
import type { Bytes } from './unpack.ts';

/** A file, and what it is called in messages. */
export type EventFile = { readonly name: string; readonly bytes: Bytes };

/** Where complaints go, each a whole line: `line 3: data.shipBy: is missing`. */
export type Complaints = {
  /** A line that cannot be used. */
  bad(message: string): void;
  /** Something to know that stops nothing. */
  warning(message: string): void;
};

/** Facts in the order of their lines. Entry n of `lines` is the line of entry n of `facts`. */
export type FactBatch = {
  readonly facts: readonly Fact[];
  readonly lines: readonly number[];
  /** `line 3`, or `shop.ndjson: line 3` when there are several files. */
  where(line: number): string;
};

/**
 * Reads files of events, one CloudEvent a line (contract §1), in the order given. Every bad line is complained about,
 * with all that is wrong with it; of each unknown event type the first line. Blank lines are passed over. `wall` is
 * the time on the machine's clock.
 */
export async function* readFacts(
  files: readonly EventFile[],
  wall: Instant,
  complaints: Complaints,
): AsyncGenerator<FactBatch> {
  const unknown = new Set<string>();
  for (const { name, bytes } of files) {
    const where = (line: number): string => (files.length > 1 ? `${name}: line ${line}` : `line ${line}`);
    for await (const lines of readLines(bytes)) {
      for (const { line, trouble } of lines.bad) complaints.bad(`${where(line)}: ${describeLineProblem(trouble)}`);
      yield parseLines(lines, wall, complaints, where, unknown);
    }
  }
}

function parseLines(
  { first, texts }: Lines,
  wall: Instant,
  complaints: Complaints,
  where: FactBatch['where'],
  unknown: Set<string>,
): FactBatch {
  const facts: Fact[] = [];
  const lines: number[] = [];
  for (let index = 0; index < texts.length; index++) {
    const text = texts[index] as string;
    const value = parseJson(text);
    if (value === undefined) {
      if (!BLANK.test(text)) complaints.bad(`${where(first + index)}: ${describeJsonError(text)}`);
      continue;
    }
    const parsed = parseFact(value, wall);
    if (parsed.type === 'refused') {
      for (const problem of parsed.problems) {
        complaints.bad(`${where(first + index)}: ${problem.field}: ${describeProblem(problem)}`);
      }
    } else if (parsed.type === 'unknown') {
      if (unknown.has(parsed.name)) continue;
      unknown.add(parsed.name);
      complaints.warning(`${where(first + index)}: type: ${describeUnknownType(parsed.name)}`);
    } else {
      facts.push(parsed);
      lines.push(first + index);
    }
  }
  return { facts, lines, where };
}

const BLANK = /^[ \t\r]*$/;

/** The value of a JSON text; undefined, which no JSON text has, when it is none. */
function parseJson(text: string): unknown {
  if (text.length === 0) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describeJsonError(text: string): string {
  const error = findJsonError(text);
  return error === undefined ? 'not JSON' : `not JSON: ${error.wanted} is missing at character ${error.place}`;
}
