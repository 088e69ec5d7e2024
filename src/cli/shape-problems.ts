import type { z } from 'zod';

/** What is wrong with values of the command line, by the names that they have there: `EMAIL: must be …`. */
export function problemsOf(error: z.ZodError, names: Readonly<Record<string, string>>): readonly string[] {
  return error.issues.map(({ path, message }) => {
    const field = String(path[0] ?? '');
    return `${names[field] ?? field}: ${message}`;
  });
}

/** A sentence about a field of the API, with the name that it has on the command line. */
export function inOwnNames(sentence: string, names: Readonly<Record<string, string>>): string {
  return sentence.replace(/^(\w+):/, (whole, field: string) =>
    names[field] === undefined ? whole : `${names[field]}:`,
  );
}
