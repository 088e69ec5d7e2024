/** A scan as a carrier writes it: nothing of it is checked yet. */
export type WrittenScan = {
  /** Where in the message it stands, as a JSON pointer. */
  readonly pointer: string;
  readonly number: unknown;
  /** The carrier's own words for what happened, the most exact first. */
  readonly codes: readonly unknown[];
  readonly at: unknown;
  readonly region?: unknown;
  readonly destination?: unknown;
  /** The code of our label, where the carrier scanned that. */
  readonly label?: unknown;
};

/** A message taken apart; `next`: where to go on asking. */
export type ReadMessage = { readonly scans: readonly WrittenScan[]; readonly next?: string | undefined };

/** Why nothing of a message can be used; `at`: which part of it. */
export type Unreadable = { readonly unreadable: { readonly pointer: string; readonly wanted: string } };

/** A record of a message, or an empty one. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** A list of a message, or an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A scan in our own words. */
export function writtenScan(pointer: string, scan: Readonly<Record<string, unknown>>): WrittenScan {
  const { trackingNumber: number, code, at, region, destination, label } = scan;
  return { ...{ pointer, number, at, region, destination, label }, codes: Array.isArray(code) ? code : [code] };
}
