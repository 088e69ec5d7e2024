import { z } from 'zod';
import { DAY, HOUR, MINUTE, SECOND } from '../../rulebook/instant.ts';
import type { PolicyFileFault } from '../../words/policy-faults-en.ts';
import { zoneNamed } from './zones.ts';

/** What a value that cannot be read leaves behind: a code of the catalogue, and what its sentence needs. */
export type Misread = {
  readonly fault: PolicyFileFault;
  readonly written: unknown;
  /** The words that would have been understood, where they are few. */
  readonly known?: readonly string[];
};

const UNITS: Readonly<Record<string, number>> = { s: SECOND, min: MINUTE, h: HOUR, d: DAY };

/** A length of time with its unit: `8 s`, `30 min`, `72 h`, `14 d`. In milliseconds. */
export const duration = reading('not-a-duration', (written) => {
  const [, count, unit] = /^(\d{1,6}) ?(s|min|h|d)$/.exec(String(written)) ?? [];
  return unit === undefined ? undefined : Number(count) * (UNITS[unit] as number);
});

/** The same in whole days, as a number of days. */
export const days = reading('not-whole-days', (written) => {
  const [, count] = /^(\d{1,6}) ?d$/.exec(String(written)) ?? [];
  return count === undefined ? undefined : Number(count);
});

/** A percentage: `4 %`, `1.5 %`. Answers the share, 0.04; by way of decimals, so that it is the nearest double. */
export const share = reading('not-a-share', (written) => {
  const [, figure] = /^(\d{1,3}(?:\.\d{1,6})?) ?%$/.exec(String(written)) ?? [];
  return figure === undefined ? undefined : Number(`${figure}e-2`);
});

/** A whole number, 0 or more. */
export const count = reading('not-a-count', (written) =>
  Number.isSafeInteger(written) && (written as number) >= 0 ? (written as number) : undefined,
);

/** Any number that is not negative. */
export const figure = reading('not-a-figure', (written) =>
  Number.isFinite(written) && (written as number) >= 0 ? (written as number) : undefined,
);

export const yesOrNo = reading('not-yes-or-no', (written) => (typeof written === 'boolean' ? written : undefined));

/** The IANA name of a time zone. Answers its offset table. */
export const zone = reading('unknown-zone', (written) =>
  typeof written === 'string' ? zoneNamed(written) : undefined,
);

/** Text that matches a pattern. The pattern is part of the fault's sentence. */
export function text(fault: PolicyFileFault, pattern: RegExp) {
  return reading(fault, (written) => (typeof written === 'string' && pattern.test(written) ? written : undefined));
}

/** One of a few words. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return reading('unknown-word', (written) => words.find((word) => word === written), words);
}

/** A list without repeats; `least` of 1 refuses an empty one. */
export function list<Item>(item: z.ZodType<Item>, least: 0 | 1 = 1) {
  return z.array(item).min(least).superRefine(refuseRepeats);
}

function refuseRepeats(items: readonly unknown[], context: z.RefinementCtx): void {
  const seen = new Set<unknown>();
  for (const [index, item] of items.entries()) {
    if (seen.has(item)) context.addIssue(misread({ fault: 'repeated-item', written: item }, [index]));
    seen.add(item);
  }
}

/** A leaf of the file: everything it does not understand becomes one issue that says why. */
export function reading<Value>(
  fault: PolicyFileFault,
  read: (written: unknown) => Value | undefined,
  known?: readonly string[],
) {
  return z.unknown().transform((written, context): Value => {
    const value = read(written);
    if (value !== undefined) return value;
    const misreading = written === undefined ? 'missing' : fault;
    context.addIssue(misread({ fault: misreading, written, ...(known && { known }) }, []));
    return z.NEVER;
  });
}

function misread(params: Misread, path: (string | number)[]) {
  return { code: 'custom' as const, params, path };
}
