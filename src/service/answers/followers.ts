import type { Instant } from '../../rulebook/instant.ts';
import type { Transaction } from '../postgres/transaction.ts';

/** What a follower is told of an appeal; `action` and `appeal` as in JSON, `S-17/1` and `S-17/1/1`. */
type OfAppeal = { readonly seller: string; readonly action: string; readonly appeal: string; readonly at: Instant };

/** What a follower is told of a question; ids as above. */
type OfQuestion = { readonly seller: string; readonly action: string; readonly question: string; readonly at: Instant };

/**
 * Others who keep something beside an answer, such as the case in the queue of staff: told in the transaction of the answer, so
 * that both are kept or neither. They may be told again when transactions collide.
 */
export type Followers = {
  appealFiled(transaction: Transaction, appeal: OfAppeal & { readonly dueAt: Instant }): Promise<void>;
  /** Decided by staff (`by` is who), or withdrawn by the seller (`by` is undefined). */
  appealEnded(transaction: Transaction, appeal: OfAppeal & { readonly by: string | undefined }): Promise<void>;
  /** A question waits for staff: a new one, or a further word of the seller in one that was answered. */
  questionAsked(transaction: Transaction, question: OfQuestion & { readonly reason: string }): Promise<void>;
  questionAnswered(transaction: Transaction, question: OfQuestion & { readonly by: string }): Promise<void>;
};

/** Nobody keeps anything beside. */
export const NO_FOLLOWERS: Followers = {
  async appealFiled() {},
  async appealEnded() {},
  async questionAsked() {},
  async questionAnswered() {},
};
