import type { Instant } from '../../rulebook/instant.ts';
import type { Policy } from '../../rulebook/policy/policy.ts';
import type { Transaction } from '../postgres/transaction.ts';
import type { EntryRow } from './entry-store.ts';
import type { DisputeParts } from './parts.ts';

/** What somebody writes. `toStaff`: the other side does not read it. */
export type Words = { readonly text: string; readonly side: 'customer' | 'seller'; readonly toStaff: boolean };

export type KeptWords = Pick<EntryRow, 'text_ref' | 'shown_ref' | 'verdict'>;

export const NO_WORDS: KeptWords = { text_ref: null, shown_ref: null, verdict: null };

/**
 * Seals what somebody wrote, and beside it what the other side reads: the same, with what leads off the platform covered, or nothing where
 * staff look first (D4). `known`: numbers of the marketplace's own.
 */
export async function keepWords(
  { screen, texts }: Pick<DisputeParts, 'screen' | 'texts'>,
  transaction: Transaction,
  {
    seller,
    known,
    policy,
    at,
  }: {
    readonly seller: string;
    readonly known: readonly string[];
    readonly policy: Policy;
    readonly at: Instant;
  },
  { text, side, toStaff }: Words,
): Promise<KeptWords> {
  const text_ref = await texts.keep(transaction, seller, text, at);
  if (toStaff) return { text_ref, shown_ref: null, verdict: null };
  const { verdict, delivered } = screen(policy, { text, sender: side, earlier: [], known });
  switch (verdict) {
    case 'deliver':
      return { text_ref, shown_ref: text_ref, verdict };
    case 'mask':
      return { text_ref, verdict, shown_ref: await texts.keep(transaction, seller, delivered ?? '', at) };
    case 'hold':
    case 'block':
      return { text_ref, shown_ref: null, verdict };
  }
}
