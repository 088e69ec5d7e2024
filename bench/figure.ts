/** One measured figure, as its JSON line has it. */
export type Figure = {
  readonly bench: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** What it must reach; undefined: for information. */
  readonly limit: number | undefined;
  readonly must: 'at most' | 'at least';
  readonly ok: boolean;
  /** The machine was too unsteady for the figure to mean much: a missed limit does not count then. */
  readonly noisy: boolean;
  /** What was measured, for whoever reads the line alone. */
  readonly note: string | undefined;
};

type Facts = {
  readonly figure: string;
  readonly value: number;
  readonly unit?: string;
  readonly limit?: number;
  readonly must?: Figure['must'];
  readonly noisy?: boolean;
  readonly note?: string;
};

/** Makes a figure: rounds it to four significant digits and holds it against its limit. */
export function figureOf(bench: string, facts: Facts): Figure {
  const { figure, unit = '', limit, must = 'at most', noisy = false, note } = facts;
  const value = Number(facts.value.toPrecision(4));
  const ok = limit === undefined || (must === 'at most' ? value <= limit : value >= limit);
  return { bench, figure, value, unit, limit, must, ok, noisy, note };
}

export function isMissed({ ok, noisy }: Figure): boolean {
  return !ok && !noisy;
}

export function jsonLine({ bench, figure, value, unit, limit, must, ok, noisy, note }: Figure): string {
  const line = { bench, figure, value, limit: limit ?? null, ok, noisy };
  const held = limit === undefined ? {} : { must };
  return JSON.stringify({ ...line, ...held, ...(unit === '' ? {} : { unit: unit.trim() }), note });
}

/** A line of the table for people. */
export function tableLine({ figure, value, unit, limit, must, ok, noisy, note }: Figure): string {
  const mark = limit === undefined ? ' ' : ok ? '✓' : noisy ? '~' : '✗';
  const held = limit === undefined ? '' : `${must} ${limit}${unit}`;
  const shown = `${value.toLocaleString('en', { maximumSignificantDigits: 4 })}${unit}`;
  const remark = [noisy ? 'noisy' : undefined, note].filter((part) => part !== undefined).join('; ');
  return `${mark} ${figure.padEnd(52)} ${shown.padStart(10)}  ${held.padEnd(16)} ${remark}`.trimEnd();
}
