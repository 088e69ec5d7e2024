import { HASH_LENGTH } from './tree/hashes.ts';

/** What is said of a log at one size (C2SP tlog-checkpoint). Two with one size and two roots are a proof of fraud. */
export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Uint8Array };

/** The text that is signed. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
}

/** What such a text says; undefined: it says something else. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const [, origin, digits, encoded] = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n/.exec(text) ?? [];
  if (origin === undefined || encoded === undefined) return undefined;
  const [size, root] = [Number(digits), Buffer.from(encoded, 'base64')];
  return Number.isSafeInteger(size) && root.length === HASH_LENGTH ? { origin, size, root } : undefined;
}
