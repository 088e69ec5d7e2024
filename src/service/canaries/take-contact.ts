import type { Instant } from '../../rulebook/instant.ts';
import { seal } from '../sealing.ts';
import type { ContactKind } from './digests.ts';
import { findContact, insertHit } from './hit-store.ts';
import type { CanaryParts } from './parts.ts';

/** Of a message so many characters are kept, as evidence. */
export const SAID_AT_MOST = 4000;

/** Somebody called, or wrote to, a number or address of ours. */
export type InboundContact = {
  readonly kind: ContactKind;
  readonly to: string;
  readonly from: string;
  /** What names it where it came in. */
  readonly id: string;
  readonly said: string | undefined;
  readonly at: Instant;
};

/** Keeps it, once; what is for nobody of ours is let go. Whoever brings it cannot tell. */
export async function takeContact(
  { pool, digests, key, newId }: Pick<CanaryParts, 'pool' | 'digests' | 'key' | 'newId'>,
  { kind, to, from, id, said, at }: InboundContact,
): Promise<void> {
  const contact = digests.contact(kind, to);
  const found = await findContact(pool, contact);
  if (found === undefined) return;
  const hit = newId();
  const text = (said ?? '').slice(0, SAID_AT_MOST).toWellFormed().replaceAll('\0', '');
  await insertHit(pool, {
    ...{ id: hit, seen: digests.seen(kind, to, id), contact, at, sender: digests.sender(kind, from) },
    // Of controls it counts that they were reached, not by which words.
    said: found.canary_id === null || text === '' ? undefined : seal(key, Buffer.from(text), saidPlace(hit)),
  });
}

/** Where what was said belongs. */
export function saidPlace(hit: string): string {
  return `canary-hit/${hit}`;
}
