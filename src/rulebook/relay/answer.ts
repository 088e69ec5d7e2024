/**
 * What became of a message that a customer sent by mail, as they are told by mail: nobody stands at their side as the page does (reading 104).
 * `refused`: the conversation takes none from them now.
 */
export const ANSWERED = ['coached', 'masked', 'held', 'blocked', 'refused', 'empty', 'too-long'] as const;
export type Answered = (typeof ANSWERED)[number];

/** What a mail came to: told above, or delivered as it is. */
export type MailOutcome = Answered | 'delivered';

/** What is told of it; undefined: it was delivered whole, and nothing need be said. Pictures are never passed over in silence. */
export function answerTo(outcome: MailOutcome, files: number): Answered | 'delivered' | undefined {
  return outcome === 'delivered' && files === 0 ? undefined : outcome;
}
