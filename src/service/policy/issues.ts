import { z } from 'zod';
import { nearest } from '../../words/nearest.ts';
import type { PolicyFileFault } from '../../words/policy-faults-en.ts';
import type { Finding, Path } from './problem.ts';
import type { Misread } from './values.ts';
import { zoneNames } from './zones.ts';

type Issue = z.core.$ZodIssue;

/** What the schema complains about, in the catalogue's terms. Parse with `reportInput`, or nothing can be quoted. */
export function findingsOf(issue: Issue, schema: z.ZodType): readonly Finding[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => ({ ...unknown('unknown-key', key, known), path: [...path, key] }));
  }
  return [{ ...finding(issue), path }];
}

function finding(issue: Issue): Omit<Finding, 'path'> {
  if (issue.code === 'custom') return misread(issue.params as Misread);
  if (issue.code === 'too_small') return { fault: 'empty-list' };
  if (issue.input === undefined) return { fault: 'missing' };
  const fault = issue.code === 'invalid_type' && issue.expected === 'array' ? 'not-a-list' : 'not-a-map';
  return { fault, parameters: { written: quote(issue.input) } };
}

function misread({ fault, written, known }: Misread): Omit<Finding, 'path'> {
  if (fault === 'unknown-word' && typeof written === 'string') return unknown(fault, written, known ?? []);
  if (fault === 'unknown-zone' && typeof written === 'string') return unknown(fault, written, zoneNames());
  return { fault, parameters: { written: quote(written), known: (known ?? []).join(', ') } };
}

/** A word nobody knows: with a guess at what was meant, or else with all that would be known. */
function unknown(
  fault: 'unknown-key' | 'unknown-word' | 'unknown-zone',
  written: string,
  known: readonly string[],
): Omit<Finding, 'path'> {
  const guess = nearest(written, known);
  const near: PolicyFileFault = guess === undefined ? fault : `${fault}-near`;
  return { fault: near, parameters: { written: quote(written), nearest: guess ?? '', known: known.join(', ') } };
}

/** A value as it may be shown: short, texts in quotes. */
function quote(written: unknown): string {
  if (written === null) return 'empty';
  if (Array.isArray(written)) return 'a list';
  if (typeof written === 'object') return 'a group of keys';
  if (typeof written !== 'string') return String(written);
  return written.length > 40 ? `'${written.slice(0, 40)}…'` : `'${written}'`;
}

/** The keys a part of the schema knows, for suggestions. */
function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  let part: unknown = schema;
  for (const segment of path) part = below(part, segment);
  if (part instanceof z.ZodObject) return Object.keys(part.shape);
  return part instanceof z.ZodRecord && part.keyType instanceof z.ZodEnum ? part.keyType.options.map(String) : [];
}

function below(part: unknown, segment: string | number): unknown {
  if (part instanceof z.ZodObject) return part.shape[segment];
  if (part instanceof z.ZodRecord) return part.valueType;
  return part instanceof z.ZodArray ? part.element : undefined;
}
