import type { Instant } from '../../../rulebook/instant.ts';
import type { Talker } from '../../../service/threads/who.ts';

/** Who takes part in what comes after the sale, as the service knows them. */
export type Cast = {
  readonly seller: string;
  /** The owner of the shop. */
  readonly owner: string;
  /** Customers as whom one can come, each again in turn. */
  readonly customers: readonly string[];
  /** Of the staff: who decides a dispute. */
  readonly agent: string;
  readonly operator: string;
  /** Who looks into problems with data, and who signs that an inquiry is closed. */
  readonly officer: string;
  readonly lead: string;
  /** When this began to be told. */
  readonly at: Instant;
};

/** The owner, talking. */
export function ownerOf({ seller, owner }: Cast): Extract<Talker, { side: 'seller' }> {
  return { side: 'seller', person: owner, role: 'seller-owner', seller };
}
